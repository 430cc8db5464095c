'use client';

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TermList } from '@/components/glossary/term-list';
import type { TermSummary } from '@/components/glossary/term-summary';
import { useSettled } from '@/components/hooks/use-settled';
import { SearchField } from '@/components/ui/search-field';
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

/** The whole glossary by kind; with a query, the terms found, the best first. Without scripts it is the plain list. */
export function GlossarySearch({ terms, index, locale, heading: Heading, onOpenTerm }: GlossarySearchProps) {
  const t = useTranslations('glossary');
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed).trim();
  const found =
    query === ''
      ? terms
      : searchTerms(index, query).flatMap((id) => terms.find((term) => term.id === id) ?? []);
  const announced = useSettled(query === '' ? '' : t('found', { count: found.length }));
  const list = { locale, onOpenTerm };

  return (
    <div className="grid gap-6">
      <SearchField
        label={t('search')}
        hint={t('searchHint')}
        value={typed}
        onChange={setTyped}
        announced={announced}
      />
      {query !== '' && found.length === 0 && <p>{t('nothing')}</p>}
      {query !== '' && <TermList terms={found} {...list} />}
      {query === '' &&
        TERM_KINDS.map((kind) => (
          <section key={kind} className="grid gap-3">
            <Heading className="text-lg font-semibold">{t(`kinds.${kind}`)}</Heading>
            <TermList terms={found.filter((term) => term.kind === kind)} {...list} />
          </section>
        ))}
    </div>
  );
}
