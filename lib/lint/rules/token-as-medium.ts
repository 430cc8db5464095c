import type { TagChanges } from '@/lib/lint/change-tags';
import type { LintedLink } from '@/lib/lint/linted-link';
import { mediumChoices } from '@/lib/lint/medium-choices';
import { mediumRule } from '@/lib/lint/medium-fault';
import { PLATFORMS } from '@/lib/platforms/platforms';

/** `{{placement}}` as medium: what arrives, such as Facebook_Mobile_Feed, is no medium of a channel rule. */
export const tokenAsMedium = mediumRule('token-as-medium', ({ medium }, link) => {
  const moved = movedToken(medium.value, link);
  const options = paidMediums(link.input.platform).map((use): TagChanges => ({ utm_medium: use, ...moved }));
  return { choices: mediumChoices(link, medium, options) };
});

/** Meta's tokens, which are most often found here. Any other may be wrong at its new place too, so it is not moved. */
const META_TOKEN_RE = /^\{\{(?:placement|site_source_name|(?:campaign|adset|ad)\.(?:name|id))\}\}$/;

/** The token at a place of its own, the first that is free. */
function movedToken(token: string, { tags, input: { platform = 'meta' } }: LintedLink): TagChanges {
  if (platform !== 'meta' || !META_TOKEN_RE.test(token)) return {};
  if (tags.utm_content === '') return { utm_content: token };
  return tags.utm_term === '' ? { utm_term: token } : {};
}

/** What to write for ads of the chosen platform; for no platform what most have. */
function paidMediums(id: string | undefined): readonly string[] {
  const pairs = PLATFORMS.find((platform) => platform.id === id)?.pairs ?? [];
  const paid = pairs.filter(({ use }) => use === 'paid').map(({ medium }) => medium);
  return paid.length > 0 ? [...new Set(paid)] : ['paid_social', 'cpc'];
}
