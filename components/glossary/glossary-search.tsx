'use client';

import { useTranslations } from 'use-intl';
import { TermList } from '@/components/glossary/term-list';
import type { TermSummary } from '@/components/glossary/term-summary';
import { SearchList } from '@/components/ui/search-list';
import { type SearchEntry, searchTerms } from '@/lib/glossary/search';
import { TERM_KINDS, type TermId } from '@/lib/glossary/terms';
import type { Locale } from '@/lib/i18n/locales';

type GlossarySearchProps = {
  /** All terms in the page's language, in the table's order. */
  terms: readonly TermSummary[];
  /** In all languages. */
  index: readonly SearchEntry<TermId>[];
  locale: Locale;
  heading: 'h2' | 'h3';
  onOpenTerm?: (id: TermId) => void;
};

/** The whole glossary by kind, searched in all languages. */
export function GlossarySearch({ terms, index, locale, heading, onOpenTerm }: GlossarySearchProps) {
  const t = useTranslations('glossary');
  const groups = TERM_KINDS.map((kind) => ({
    title: t(`kinds.${kind}`),
    items: terms.filter((term) => term.kind === kind),
  }));
  return (
    <SearchList
      groups={groups}
      find={(query) => searchTerms(index, query)}
      words={{
        label: t('search'),
        hint: t('searchHint'),
        nothing: t('nothing'),
        found: (count) => t('found', { count }),
      }}
      heading={heading}
    >
      {(items) => <TermList terms={items} locale={locale} onOpenTerm={onOpenTerm} />}
    </SearchList>
  );
}
