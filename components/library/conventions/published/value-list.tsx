import { useTranslations } from 'use-intl';
import { PlainTable } from '@/components/library/conventions/published/plain-table';
import type { AllowedValue } from '@/lib/conventions/convention';

/** Allowed values: a table where they have labels, else a line. */
export function ValueList({ values }: { values: readonly AllowedValue[] }) {
  const t = useTranslations('conventions.rule.values');
  if (values.some(({ label }) => label !== '')) {
    return (
      <PlainTable
        caption={t('title')}
        heads={[t('value'), t('label')]}
        rows={values.map(({ value, label }) => [<code key="value">{value}</code>, label])}
      />
    );
  }
  return (
    <ul aria-label={t('title')} className="flex max-w-prose flex-wrap gap-x-4 gap-y-1 text-sm">
      {values.map(({ value }) => (
        <li key={value}>
          <code>{value}</code>
        </li>
      ))}
    </ul>
  );
}
