import { useTranslations } from 'use-intl';
import { Checkbox } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Convention } from '@/lib/conventions/convention';

export const NAME_FIELD = 'convention-name';

type NameFieldsProps = {
  convention: Convention;
  isNameMissing: boolean;
  onChange: (part: Partial<Convention>) => void;
};

/** What the convention is called, what it is for, and whether it holds. */
export function NameFields({ convention, isNameMissing, onChange }: NameFieldsProps) {
  const t = useTranslations('conventions');
  const ui = useTranslations('ui');
  return (
    <div className="grid max-w-prose gap-3">
      <Field
        id={NAME_FIELD}
        label={t('name')}
        required={ui('required')}
        error={isNameMissing ? t('nameMissing') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            value={convention.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('about')} hint={t('aboutHint')}>
        {(control) => (
          <TextArea
            {...control}
            value={convention.description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('inForce')}
        hint={t(convention.inForce ? 'inForceOn' : 'inForceOff')}
        checked={convention.inForce}
        onChange={(event) => onChange({ inForce: event.target.checked })}
      />
    </div>
  );
}
