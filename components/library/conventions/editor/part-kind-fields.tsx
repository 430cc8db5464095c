import { useTranslations } from 'use-intl';
import { today } from '@/components/hooks/device';
import { PasteButton } from '@/components/library/conventions/editor/paste-button';
import { RowList } from '@/components/library/conventions/editor/row-list';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { DateForm, TemplatePart } from '@/lib/conventions/convention';
import { DATE_FORMS, writeDate } from '@/lib/conventions/date-forms';
import { LIMITS } from '@/lib/library/limits';

/** As many digits as a counter may have. */
const MOST_DIGITS = 9;

type PartKindFieldsProps = { part: TemplatePart; onChange: (part: TemplatePart, told?: string) => void };

/** What only this kind of part asks for. */
export function PartKindFields({ part, onChange }: PartKindFieldsProps) {
  const t = useTranslations('conventions.template');
  if (part.kind === 'choice') {
    return (
      <RowList
        title={t('choices')}
        rows={part.values}
        columns={[
          { name: 'value', label: t('choiceValue') },
          { name: 'label', label: t('choiceLabel'), limit: LIMITS.name },
        ]}
        onChange={(values, told) => onChange({ ...part, values }, told)}
        isOrdered
        actions={
          <PasteButton
            kind="values"
            title={t('choices')}
            onRows={(rows, told) => onChange({ ...part, values: [...part.values, ...rows] }, told)}
            known={part.values}
          />
        }
      />
    );
  }
  if (part.kind === 'date') {
    return (
      <Field label={t('dateForm')}>
        {(control) => (
          <Select
            {...control}
            value={part.form}
            onChange={(event) => onChange({ ...part, form: event.target.value as DateForm })}
          >
            {DATE_FORMS.map((form) => (
              <option key={form} value={form}>
                {t(`dateForms.${form}`, { example: writeDate(form, today()) })}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  }
  if (part.kind === 'counter') {
    return (
      <Field label={t('digits')} hint={t('digitsHint', { example: '1'.padStart(part.digits, '0') })}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={1}
            max={MOST_DIGITS}
            value={part.digits}
            onChange={(event) => onChange({ ...part, digits: asDigits(event.target.value) })}
            className="max-w-24"
          />
        )}
      </Field>
    );
  }
  return null;
}

function asDigits(text: string): number {
  return Math.min(Math.max(Math.floor(Number(text)) || 1, 1), MOST_DIGITS);
}
