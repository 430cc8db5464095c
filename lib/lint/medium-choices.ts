import { ga4Channel } from '@/lib/channels/ga4';
import { changeTags, type TagChanges } from '@/lib/lint/change-tags';
import type { Fix } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';

/**
 * Choices of another medium, and of other tags with it: those alone that lead to a channel.
 *
 * @example
 * mediumChoices(link, medium, [{ utm_medium: 'email' }, { utm_medium: 'email', utm_source: 'newsletter' }])
 */
export function mediumChoices(
  link: LintedLink,
  medium: LintedValue,
  options: readonly TagChanges[],
): readonly Fix[] {
  return options.flatMap((changes) => {
    const tags = { ...link.tags, ...changes };
    const { channel } = ga4Channel({
      source: tags.utm_source ?? '',
      medium: tags.utm_medium ?? '',
      campaign: tags.utm_campaign ?? '',
    });
    if (channel === 'Unassigned') return [];
    const isMediumAlone = Object.keys(changes).length === 1;
    return (
      (isMediumAlone ? rewriteValue(link, medium, changes.utm_medium ?? '') : changeTags(link, changes)) ?? []
    );
  });
}

/** Choices of another medium alone. */
export function mediumWordChoices(
  link: LintedLink,
  medium: LintedValue,
  words: readonly string[],
): readonly Fix[] {
  return mediumChoices(
    link,
    medium,
    words.map((word) => ({ utm_medium: word })),
  );
}
