'use client';

import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckList } from '@/components/checks/check-list';
import type { CheckSummary } from '@/components/checks/check-summary';
import { useSettled } from '@/components/hooks/use-settled';
import { SearchField } from '@/components/ui/search-field';
import { type SearchEntry, searchTerms } from '@/lib/glossary/search';
import type { Locale } from '@/lib/i18n/locales';
import type { RuleId } from '@/lib/lint/checks';

type CheckSearchProps = {
  /** All checks in the page's language, in the table's order. */
  checks: readonly CheckSummary[];
  /** In all languages. */
  index: readonly SearchEntry<RuleId>[];
  locale: Locale;
};

/** All checks by group; with a query, those found, the best first. Without scripts it is the plain list. */
export function CheckSearch({ checks, index, locale }: CheckSearchProps) {
  const t = useTranslations('checks');
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed).trim();
  const found =
    query === ''
      ? checks
      : searchTerms(index, query).flatMap((id) => checks.find((check) => check.id === id) ?? []);
  const announced = useSettled(query === '' ? '' : t('found', { count: found.length }));
  const groups = [...new Set(checks.map(({ group }) => group))];

  return (
    <div className="grid gap-8">
      <SearchField
        label={t('search')}
        hint={t('searchHint')}
        value={typed}
        onChange={setTyped}
        announced={announced}
      />
      {query !== '' && found.length === 0 && <p>{t('nothing')}</p>}
      {query !== '' && <CheckList checks={found} locale={locale} />}
      {query === '' &&
        groups.map((group) => (
          <section key={group} className="grid gap-3">
            <h2 className="text-lg font-semibold">{t(`groups.${group}`)}</h2>
            <CheckList checks={found.filter((check) => check.group === group)} locale={locale} />
          </section>
        ))}
    </div>
  );
}
