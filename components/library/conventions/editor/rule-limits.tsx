import { useTranslations } from 'use-intl';
import { PatternField } from '@/components/library/conventions/editor/pattern-field';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

/** What is refused, in the order in which it is looked at. */
export function RuleLimits(props: RuleEditor) {
  const { rule, onChange } = props;
  const t = useTranslations('conventions.rule');
  return (
    <div className="grid gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label={t('maxLength')} hint={t('maxLengthHint')}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={1}
              step={1}
              value={rule.maxLength ?? ''}
              onChange={(event) => onChange({ maxLength: asLength(event.target.value) })}
              className="max-w-32"
            />
          )}
        </Field>
        <Field label={t('prohibited')} hint={t('prohibitedHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={rule.prohibited}
              onChange={(event) => onChange({ prohibited: event.target.value })}
              className="max-w-64 font-mono"
            />
          )}
        </Field>
      </div>
      <PatternField {...props} />
    </div>
  );
}

function asLength(text: string): number | null {
  const length = Math.floor(Number(text));
  return Number.isSafeInteger(length) && length > 0 ? length : null;
}
