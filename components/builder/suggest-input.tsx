import { useEffect, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { suggestions as suggesting } from '@/components/builder/suggestions';
import type { FieldControl } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useCombobox } from '@/components/ui/use-combobox';
import type { Suggestion } from '@/lib/platforms/suggestions';

type SuggestInputProps = {
  name: 'utm_source' | 'utm_medium';
  registration: UseFormRegisterReturn;
  control: FieldControl;
};

const SHOWN = 50;

/** A plain input from the first paint, to which the platforms' values are attached once they have loaded. */
export function SuggestInput({ name, registration, control }: SuggestInputProps) {
  const t = useTranslations('field');
  const { values, locked, form, onTyped } = useBuilder();
  const [lib, setLib] = useState<typeof suggesting>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    // Without a connection the field is a plain input, as it was.
    import('@/components/builder/suggestions').then(
      ({ suggestions: loaded }) => setLib(loaded),
      () => {},
    );
  }, []);

  const suggestions: Suggestion[] = lib
    ? (name === 'utm_source'
        ? lib.suggestSources(query, { medium: values.utm_medium })
        : lib.suggestMediums(query, { source: values.utm_source })
      )
        // What is typed already needs no offer.
        .filter(({ value }) => value !== query)
        .slice(0, SHOWN)
    : [];
  const pick = (index: number) => {
    const value = suggestions[index]?.value;
    if (value === undefined) return;
    form.setValue(name, value, { shouldValidate: form.getFieldState(name).isTouched });
    onTyped(name, value);
    setQuery('');
  };
  const combobox = useCombobox({
    count: suggestions.length,
    onPick: pick,
    disabled: lib === undefined || locked.has(name),
  });

  return (
    <div className="relative">
      <TextInput
        {...registration}
        {...control}
        {...(lib && !locked.has(name) ? combobox.inputProps : {})}
        readOnly={locked.has(name)}
        onChange={(event) => {
          setQuery(event.target.value);
          combobox.onType();
          return registration.onChange(event);
        }}
        onBlur={(event) => {
          combobox.close();
          setQuery('');
          return registration.onBlur(event);
        }}
      />
      {lib && combobox.open && (
        <lib.SuggestionList
          label={t('suggestions', { field: t(`${name}.label`) })}
          suggestions={suggestions}
          listId={combobox.listId}
          active={combobox.active}
          optionId={combobox.optionId}
          onPick={combobox.pick}
        />
      )}
    </div>
  );
}
