import { useTranslations } from 'use-intl';
import type { RuleEditor } from '@/components/library/conventions/editor/rule-editor';
import { Checkbox } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { trimText } from '@/lib/url/white-space';

/** Whether it has to be there, what the team says of it, and what a form starts with. */
export function RuleBasics({ rule, onChange }: RuleEditor) {
  const t = useTranslations('conventions.rule');
  const hasStandard = trimText(rule.standard) !== '';
  return (
    <div className="grid gap-3">
      <div className="grid">
        <Checkbox
          label={t('required')}
          checked={rule.required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        <Checkbox
          label={t('confirmNew')}
          hint={t('confirmNewHint')}
          checked={rule.confirmNew}
          onChange={(event) => onChange({ confirmNew: event.target.checked })}
        />
      </div>
      <Field label={t('description')} hint={t('descriptionHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={rule.description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('standard')} hint={t('standardHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={rule.standard}
            onChange={(event) => onChange({ standard: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('locked')}
        hint={hasStandard ? undefined : t('lockedHint')}
        checked={rule.locked}
        disabled={!hasStandard && !rule.locked}
        onChange={(event) => onChange({ locked: event.target.checked })}
      />
    </div>
  );
}
