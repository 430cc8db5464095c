import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useSettled } from '@/components/hooks/use-settled';
import { ClearButton } from '@/components/library/history/clear-button';
import { ExportButtons } from '@/components/library/history/export-buttons';
import { FilterFields } from '@/components/library/history/filter-fields';
import type { HistoryState } from '@/components/library/history/history-feed';
import { HistoryList } from '@/components/library/history/history-list';
import { useFound } from '@/components/library/history/use-found';
import { SearchField } from '@/components/ui/search-field';
import { type HistoryFilter, isFiltering, NO_FILTER } from '@/lib/library/history-filter';

type FoundHistoryProps = {
  /** What the address asks for. */
  asked: string;
  history: HistoryState;
};

/** The links that are searched for, and what can be done with all of them. */
export function FoundHistory({ asked, history: { index, state } }: FoundHistoryProps) {
  const t = useTranslations('history');
  const format = useFormatter();
  const [query, setQuery] = useState(asked);
  const [filter, setFilter] = useState<HistoryFilter>(NO_FILTER);
  const found = useFound(index, query, filter);

  const isNarrowed = query.trim() !== '' || isFiltering(filter);
  const count = isNarrowed
    ? t('count.found', { shown: format.number(found.length), count: index.size })
    : t(state === 'loading' ? 'count.loading' : 'count.all', { count: index.size });
  const announced = useSettled(isNarrowed ? count : '');
  return (
    <>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={query}
        onChange={setQuery}
        announced={announced}
      />
      <FilterFields index={index} filter={filter} onFilter={setFilter} />
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-auto font-medium tabular-nums">{count}</p>
        <ExportButtons entries={found} />
        <ClearButton count={index.size} />
      </div>
      {found.length === 0 ? (
        <p>{t('count.nothing')}</p>
      ) : (
        <HistoryList
          entries={found}
          label={filter.label}
          onLabel={(label) => setFilter({ ...filter, label: label === filter.label ? undefined : label })}
        />
      )}
    </>
  );
}
