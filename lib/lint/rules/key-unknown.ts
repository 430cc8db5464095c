import type { Fix, Hit, Rule } from '@/lib/lint/finding';
import { cleanUrl, customRemoval, MOST_REMOVALS } from '@/lib/lint/link-pairs';
import type { LintedLink } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import { linkFix, noticeRule } from '@/lib/lint/notice-rule';
import { cutLink, joinLink } from '@/lib/url/cut';
import { writtenKey } from '@/lib/utm/keys';
import { cutPair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';

/** Names that ad platforms suggest, and the tag of GA4 that holds the same. */
const MEANT: Readonly<Record<string, UtmKey>> = {
  utm_campaign_id: 'utm_id',
  utm_campaignid: 'utm_id',
  utm_ad_id: 'utm_content',
  utm_adid: 'utm_content',
};

/** `utm_` names that GA4 does not know. A tool of the person's may read them, so that nothing is done unasked. */
export const keyUnknown: Rule = (link) => {
  const inLink = findInLink(link);
  const typed = (link.input.custom ?? []).flatMap(([name, value], index): readonly Hit[] =>
    isUnknown(name) && value.trim() !== ''
      ? [{ field: `x.${name}`, params: { name, count: 1 }, choices: [customRemoval(link, index)] }]
      : NO_HITS,
  );
  return typed.length === 0 ? inLink : [...inLink, ...typed];
};

const findInLink = noticeRule('key_unknown', ({ names, repair }, link) => ({
  field: 'url',
  params: { name: names.join(', '), count: names.length },
  choices: [
    ...names.slice(0, MOST_REMOVALS).flatMap((name) => renaming(link, name) ?? []),
    { ...linkFix(link, repair), kind: 'remove', name: names.join(', ') } as const,
  ],
}));

function isUnknown(name: string): boolean {
  return /^utm_/i.test(name) && writtenKey(name) === undefined;
}

/** The same pair under the name that GA4 reads, where that name is free. */
function renaming(link: LintedLink, name: string): Fix | undefined {
  const key = MEANT[name.toLowerCase()];
  if (key === undefined || link.tags[key] !== '') return undefined;
  const cut = cutLink(cleanUrl(link));
  const pieces = cut.query?.split('&') ?? [];
  const at = pieces.findIndex((raw) => cutPair(raw).rawName === name && raw.length > name.length + 1);
  if (at < 0) return undefined;
  pieces[at] = key + (pieces[at] ?? '').slice(name.length);
  return { ...linkFix(link, joinLink({ ...cut, query: pieces.join('&') })), name: key };
}
