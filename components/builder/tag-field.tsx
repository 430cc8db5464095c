import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useFieldNote } from '@/components/builder/checks/field-note';
import { FieldExtras } from '@/components/builder/field-extras';
import { SuggestInput } from '@/components/builder/suggest-input';
import { TokenButton } from '@/components/builder/tokens/token-button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** The field of one of the nine parameters. */
export function TagField({ name }: { name: UtmKey }) {
  const t = useTranslations('field');
  const ui = useTranslations('ui');
  const builder = useTranslations('builder');
  const errors = useTranslations('linkError');
  const { form, locked, hidden, onTyped } = useBuilder();
  const param = UTM_PARAMS.find(({ key }) => key === name);
  const error = form.formState.errors[name];
  const { note, describedBy } = useFieldNote(name);
  const registration = form.register(name, { onChange: (event) => onTyped(name, event.target.value) });

  return (
    <div hidden={hidden.has(name)}>
      <Field
        label={t(`${name}.label`)}
        colour={name}
        required={param?.need === 'required' ? ui('required') : undefined}
        hint={error ? undefined : locked.has(name) ? builder('lockedBy') : t(`${name}.hint`)}
        note={error ? undefined : note}
        describedBy={describedBy}
        error={error?.message && errors(`${error.message as 'source_required'}.text`)}
        labelExtra={
          <FieldExtras field={name}>
            {!locked.has(name) && <TokenButton target={{ name, key: name }} label={t(`${name}.label`)} />}
          </FieldExtras>
        }
      >
        {(control) =>
          name === 'utm_source' || name === 'utm_medium' ? (
            <SuggestInput name={name} registration={registration} control={control} />
          ) : (
            <TextInput {...registration} {...control} readOnly={locked.has(name)} />
          )
        }
      </Field>
    </div>
  );
}
