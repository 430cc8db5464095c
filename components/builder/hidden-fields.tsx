import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { originOf } from '@/components/builder/custom-origin';
import { ValueList } from '@/components/builder/value-list';
import { listText } from '@/components/i18n/list-text';
import type { FormValues } from '@/lib/utm/form-values';
import { isUtmKey } from '@/lib/utm/params';

/** What the address hides is written all the same: here is what, so that nothing in the link is a secret. */
export function HiddenFields() {
  const t = useTranslations('builder');
  const locale = useLocale();
  const { hidden, values } = useBuilder();
  const fields = [...hidden].map((field) => [field.replace(/^x\./, ''), valueIn(values, field)] as const);
  return (
    <div className="grid gap-1 text-sm text-ink-soft">
      <p>
        {t('hidden', {
          names: listText(
            fields.map(([name]) => name),
            locale,
          ),
        })}
      </p>
      <ValueList values={fields.filter(([, value]) => value !== '')} />
    </div>
  );
}

function valueIn(values: FormValues, field: string): string {
  if (isUtmKey(field) || field === 'url') return values[field];
  return values.custom.find((row) => originOf(row) === field)?.value ?? '';
}
