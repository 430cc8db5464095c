import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useFieldNote } from '@/components/builder/checks/field-note';
import { FieldExtras } from '@/components/builder/field-extras';
import { SuggestInput } from '@/components/builder/suggest-input';
import { Field } from '@/components/ui/field';
import { UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

const REQUIRED: ReadonlySet<UtmKey> = new Set(
  UTM_PARAMS.filter(({ need }) => need === 'required').map(({ key }) => key),
);

/** The field of one of the nine parameters. */
export function TagField({ name }: { name: UtmKey }) {
  const t = useTranslations('field');
  const ui = useTranslations('ui');
  const builder = useTranslations('builder');
  const errors = useTranslations('linkError');
  const { form, locked, hidden, checks, conventions, onTyped } = useBuilder();
  const { suite, inForce } = conventions;
  const [isComposing, setComposing] = useState(false);
  const isRequired = REQUIRED.has(name) || inForce?.rules[name]?.required === true;
  const error = form.formState.errors[name];
  const { note, describedBy } = useFieldNote(name);
  const registration = form.register(name, { onChange: (event) => onTyped(name, event.target.value) });
  const hint =
    suite && conventions.locked.has(name) ? (
      <suite.LockedHint />
    ) : locked.has(name) ? (
      builder('lockedBy')
    ) : (
      t(`${name}.hint`)
    );

  return (
    <div hidden={hidden.has(name)}>
      <Field
        label={t(`${name}.label`)}
        colour={name}
        required={isRequired ? ui('required') : undefined}
        hint={error ? undefined : hint}
        note={error ? undefined : note}
        describedBy={describedBy}
        error={error?.message && errors(`${error.message as 'source_required'}.text`)}
        labelExtra={
          <FieldExtras field={name}>
            {suite && <suite.ComposerButton name={name} open={isComposing} onOpen={setComposing} />}
            {checks.suite && !locked.has(name) && (
              <checks.suite.TokenButton target={{ name, key: name }} label={t(`${name}.label`)} />
            )}
          </FieldExtras>
        }
      >
        {(control) => <SuggestInput name={name} registration={registration} control={control} />}
      </Field>
      {suite && isComposing && <suite.Composer name={name} onClose={() => setComposing(false)} />}
    </div>
  );
}
