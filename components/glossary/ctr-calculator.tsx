'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useSettled } from '@/components/hooks/use-settled';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { type CtrField, clickThroughRate } from '@/lib/glossary/ctr';

const FIELDS = ['clicks', 'impressions'] as const satisfies readonly CtrField[];

type CtrCalculatorProps = { heading: 'h2' | 'h3' };

/** Clicks ÷ impressions, as they are typed. An error waits for a pause: half a number is no mistake. */
export function CtrCalculator({ heading: Heading }: CtrCalculatorProps) {
  const t = useTranslations('glossary.ctr');
  const format = useFormatter();
  const [values, setValues] = useState({ clicks: '', impressions: '' });
  const typed = `${values.clicks}\n${values.impressions}`;
  const settled = useSettled(typed) === typed;

  const answer = clickThroughRate(values.clicks, values.impressions);
  const failure = !answer.ok && answer.error.code !== 'empty' ? answer.error : undefined;
  const error = settled && failure ? { field: failure.field, text: t(`errors.${failure.code}`) } : undefined;
  const result = answer.ok
    ? t('result', { rate: format.number(answer.rate, { style: 'percent', maximumFractionDigits: 2 }) })
    : undefined;

  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <Heading className="text-sm font-semibold">{t('title')}</Heading>
      <div className="grid gap-3 sm:grid-cols-2">
        {FIELDS.map((field) => (
          <Field key={field} label={t(field)} error={error?.field === field ? error.text : undefined}>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                value={values[field]}
                onChange={(event) => setValues({ ...values, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="font-medium">
        {result ?? <span className="font-normal text-ink-soft">{t('waiting')}</span>}
      </p>
      <div role="status" className="sr-only">
        {settled && (error?.text ?? result)}
      </div>
    </section>
  );
}
