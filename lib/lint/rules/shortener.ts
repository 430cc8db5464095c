import type { Fix, Rule } from '@/lib/lint/finding';
import { pathOf } from '@/lib/lint/link-place';
import { NO_HITS } from '@/lib/lint/no-hits';
import { shortLink } from '@/lib/lint/short-links';
import { parseUrl } from '@/lib/utm/parse';

/** A link that only sends on to another, which may never see the tags. */
export const shortener: Rule = ({ host, parsed, input }) => {
  if (parsed === undefined) return NO_HITS;
  const found = shortLink(host, () => pathOf(parsed.destination), parsed.others);
  if (found === undefined) return NO_HITS;
  const params = { host, code: found.code };
  if (found.code === 'branded') return [{ severity: 'hint', field: 'url', params }];
  if (found.code === 'shortener' || !parseUrl(found.inner).ok) return [{ field: 'url', params }];
  const choice: Fix = {
    kind: 'link',
    name: 'url',
    before: input.url,
    after: found.inner,
    patch: { url: found.inner },
  };
  return [{ field: 'url', params, choices: [choice] }];
};
