import { type Suggested, SuggestionList } from '@/components/builder/suggestion-list';
import { suggestUsed } from '@/lib/library/suggest-used';
import { suggestMediums, suggestSources } from '@/lib/platforms/suggestions';
import type { UtmKey } from '@/lib/utm/params';

/** The platforms' values for a field; of most fields they have none. */
function suggest(
  name: UtmKey,
  query: string,
  values: { readonly [Key in UtmKey]: string },
): readonly Suggested[] {
  if (name === 'utm_source') return suggestSources(query, { medium: values.utm_medium });
  return name === 'utm_medium' ? suggestMediums(query, { source: values.utm_source }) : [];
}

/** Each value once, as it is offered first. */
function firstOfEach(offered: readonly Suggested[]): readonly Suggested[] {
  const seen = new Set<string>();
  return offered.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** All that a list of suggestions needs beyond its input. It comes after the form. */
export const suggestions = { SuggestionList, suggest, suggestUsed, firstOfEach } as const;
