'use client';

import { useTranslations } from 'use-intl';
import { CheckList } from '@/components/checks/check-list';
import type { CheckSummary } from '@/components/checks/check-summary';
import { SearchList } from '@/components/ui/search-list';
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

/** All checks by group, searched in all languages. */
export function CheckSearch({ checks, index, locale }: CheckSearchProps) {
  const t = useTranslations('checks');
  const groups = [...new Set(checks.map(({ group }) => group))].map((group) => ({
    title: t(`groups.${group}`),
    items: checks.filter((check) => check.group === group),
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
      heading="h2"
    >
      {(items) => <CheckList checks={items} locale={locale} />}
    </SearchList>
  );
}
