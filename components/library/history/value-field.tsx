import { useFormatter, useTranslations } from 'use-intl';
import { usePlaceName } from '@/components/library/history/use-place-name';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type HistoryField, sumCounts } from '@/lib/library/history-counts';
import type { HistoryIndex } from '@/lib/library/history-index';

type ValueFieldProps = {
  field: HistoryField;
  index: HistoryIndex;
  asked: string | undefined;
  onAsk: (value: string | undefined) => void;
};

/** The values of a field in the history, to narrow it down to one of them. */
export function ValueField({ field, index, asked, onAsk }: ValueFieldProps) {
  const t = useTranslations('history.filter');
  const format = useFormatter();
  const placeName = usePlaceName();
  const values = sumCounts(
    index.chunks.map(({ counts }) => counts),
    field,
  );
  // One that was asked for stays, though its last link may be gone.
  const isGone = asked !== undefined && !values.some(({ value }) => value === asked);
  const options = isGone ? [...values, { value: asked, count: 0 }] : values;
  return (
    <Field label={t(field)}>
      {(control) => (
        <Select
          {...control}
          className="w-full"
          value={asked ?? ''}
          disabled={options.length === 0}
          onChange={({ target: { value } }) => onAsk(value === '' ? undefined : value)}
        >
          <option value="">{t('all')}</option>
          {options.map(({ value, count }) => (
            <option key={value} value={value}>
              {t('option', {
                value: field === 'platform' ? placeName(value) : value,
                count: format.number(count),
              })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
