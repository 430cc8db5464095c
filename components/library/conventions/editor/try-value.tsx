import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadParts } from '@/components/library/conventions/editor/read-parts';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { useRefusalTexts } from '@/components/library/conventions/editor/use-refusal-texts';
import { usePattern } from '@/components/library/conventions/use-pattern';
import { Field } from '@/components/ui/field';
import { SeverityIcon } from '@/components/ui/severity';
import { TextInput } from '@/components/ui/text-input';
import { isAllowed } from '@/lib/conventions/allowed';
import { conventionalForm } from '@/lib/conventions/conventional-form';
import { refusalsOf } from '@/lib/conventions/refusals';
import { readName } from '@/lib/conventions/template';
import { trimText } from '@/lib/url/white-space';

/** A value to try the rule on: what it would become step by step, and what would be said against it. */
export function TryValue({ param, rule }: RuleEditor) {
  const t = useTranslations('conventions.try');
  const [typed, setTyped] = useState('');
  const ready = usePattern(rule.pattern);
  const refusalTexts = useRefusalTexts();

  const value = trimText(typed);
  const { value: form, steps } = conventionalForm(rule, value);
  const refusals = refusalsOf(rule, form, ready?.state === 'ready' ? ready.pattern : undefined);
  const isListed = isAllowed(rule, form);
  const read = rule.template === null ? undefined : readName(rule.template, form);
  const isRefused = refusals.length > 0 || (!isListed && rule.others === 'refused') || read?.ok === false;
  return (
    <div className="grid gap-2 rounded-control bg-sunken p-3">
      <Field label={t('label')} hint={t('hint')} colour={param}>
        {(control) => (
          <TextInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
      <div role="status" className="grid gap-1 text-sm">
        {value !== '' && (
          <>
            <ol className="grid gap-0.5">
              {steps.map(({ step, before, after }) => (
                <li key={step}>
                  {t(`steps.${step}`)} <code>{before}</code>{' '}
                  <ArrowRight aria-hidden="true" className="inline size-3.5" /> <code>{after}</code>
                </li>
              ))}
            </ol>
            <ul className="grid gap-0.5">
              {refusals.map((refusal) => (
                <li key={refusal.code} className="flex items-baseline gap-1.5">
                  <SeverityIcon severity="error" />
                  {refusalTexts(refusal)}
                </li>
              ))}
              {!isListed && (
                <li className="flex items-baseline gap-1.5">
                  <SeverityIcon severity={rule.others === 'refused' ? 'error' : 'warning'} />
                  {t(`others.${rule.others}`)}
                </li>
              )}
            </ul>
            {rule.template !== null && read !== undefined && (
              <ReadParts template={rule.template} read={read} />
            )}
            <p className="font-medium">{t(isRefused ? 'refused' : 'written', { value: form })}</p>
          </>
        )}
      </div>
    </div>
  );
}
