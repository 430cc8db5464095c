import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { usePattern } from '@/components/library/conventions/use-pattern';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Prose } from '@/components/ui/prose';
import { TextInput } from '@/components/ui/text-input';

const EXPLAINED = ['letters', 'some', 'either', 'optional', 'japanese'] as const;

/** A pattern in the language of regular expressions: explained, tried on a value, and told where it cannot be read. */
export function PatternField({ rule, onChange }: RuleEditor) {
  const t = useTranslations('conventions.pattern');
  const [sample, setSample] = useState('');
  const ready = usePattern(rule.pattern);
  return (
    <div className="grid gap-3">
      <Field
        label={t('label')}
        hint={t('hint')}
        error={ready?.state === 'invalid' ? t('invalid', { message: ready.message }) : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={rule.pattern}
            onChange={(event) => onChange({ pattern: event.target.value })}
            className="font-mono"
          />
        )}
      </Field>
      <Disclosure summary={t('explain')} className="text-sm">
        <ul className="ml-6 grid list-disc gap-1">
          {EXPLAINED.map((part) => (
            <li key={part}>
              <Prose text={t(`parts.${part}`)} />
            </li>
          ))}
        </ul>
      </Disclosure>
      {ready?.state === 'ready' && (
        <Field label={t('sample')}>
          {(control) => (
            <>
              <TextInput {...control} value={sample} onChange={(event) => setSample(event.target.value)} />
              <p role="status" className="min-h-6 text-sm">
                {sample !== '' && t(ready.pattern.test(sample) ? 'fits' : 'fitsNot')}
              </p>
            </>
          )}
        </Field>
      )}
    </div>
  );
}
