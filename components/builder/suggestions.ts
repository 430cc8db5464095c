import { SuggestionList } from '@/components/builder/suggestion-list';
import { suggestMediums, suggestSources } from '@/lib/platforms/suggestions';

/** All that a list of suggestions needs beyond its input. It comes after the form. */
export const suggestions = { SuggestionList, suggestMediums, suggestSources } as const;
