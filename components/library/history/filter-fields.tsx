import { memo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { DayField } from '@/components/library/history/day-field';
import { ValueField } from '@/components/library/history/value-field';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { HISTORY_FIELDS } from '@/lib/library/history-counts';
import { type HistoryFilter, NO_FILTER } from '@/lib/library/history-filter';
import type { HistoryIndex } from '@/lib/library/history-index';

type FilterFieldsProps = {
  index: HistoryIndex;
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
};

/**
 * What the links can be narrowed down by. Closed, it says how much of it is in use. Not rendered for every letter of a
 * search: there may be thousands of values to choose from.
 */
export const FilterFields = memo(function FilterFields({ index, filter, onFilter }: FilterFieldsProps) {
  const t = useTranslations('history.filter');
  const [wasOpened, setOpened] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const count = Object.values(filter).filter((asked) => asked !== undefined).length;
  const clear = () => {
    onFilter(NO_FILTER);
    announce(t('cleared'));
    // The button goes with the filters.
    box.current?.querySelector('summary')?.focus();
  };
  return (
    <div ref={box} className="grid gap-3">
      <Disclosure
        onToggle={() => setOpened(true)}
        summary={
          <>
            {t('open')}
            {count > 0 && <span className="text-sm text-ink-soft">{t('active', { count })}</span>}
          </>
        }
      >
        {wasOpened && (
          <div className="grid gap-4 pt-3 sm:grid-cols-2 lg:grid-cols-3">
            {HISTORY_FIELDS.map((field) => (
              <ValueField
                key={field}
                field={field}
                index={index}
                asked={filter[field]}
                onAsk={(value) => onFilter({ ...filter, [field]: value })}
              />
            ))}
            <DayField
              label={t('from')}
              at={filter.from}
              edge="start"
              onDay={(from) => onFilter({ ...filter, from })}
            />
            <DayField
              label={t('to')}
              at={filter.until}
              edge="end"
              onDay={(until) => onFilter({ ...filter, until })}
            />
          </div>
        )}
      </Disclosure>
      {count > 0 && (
        <Button size="sm" className="justify-self-start" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
});
