import type { KeyboardEvent, Ref } from 'react';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';

type Named = { readonly name: string; readonly description: string };

type NameFieldsProps = {
  texts: Named & { readonly required: string; readonly hint: string };
  value: Named;
  errors: { readonly name?: string; readonly description?: string };
  onChange: (part: Partial<Named>) => void;
  onNameKey?: (event: KeyboardEvent) => void;
  nameRef?: Ref<HTMLInputElement>;
};

/** The name of a thing that is saved, and what it is for. */
export function NameFields({ texts, value, errors, onChange, onNameKey, nameRef }: NameFieldsProps) {
  return (
    <>
      <Field label={texts.name} required={texts.required} error={errors.name}>
        {(control) => (
          <TextInput
            {...control}
            ref={nameRef}
            value={value.name}
            onChange={(event) => onChange({ name: event.target.value })}
            onKeyDown={onNameKey}
          />
        )}
      </Field>
      <Field label={texts.description} hint={texts.hint} error={errors.description}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={value.description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
