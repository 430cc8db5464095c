import { useEffect, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useOffers } from '@/components/builder/conventions/use-offers';
import type { Suggested } from '@/components/builder/suggestion-list';
import type { suggestions as suggesting } from '@/components/builder/suggestions';
import type { FieldControl } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useCombobox } from '@/components/ui/use-combobox';
import type { UsedBefore } from '@/lib/library/suggest-used';
import type { UtmKey } from '@/lib/utm/params';

type SuggestInputProps = {
  name: UtmKey;
  registration: UseFormRegisterReturn;
  control: FieldControl;
};

const SHOWN = 50;
const NONE: readonly UsedBefore[] = [];

function hasPlatformValues(name: UtmKey): boolean {
  return name === 'utm_source' || name === 'utm_medium';
}

/**
 * A plain input from the first paint, to which values are attached once they have loaded: those of the naming
 * convention, those of links that were copied before, and of source and medium those of the platforms.
 */
export function SuggestInput({ name, registration, control }: SuggestInputProps) {
  const t = useTranslations('field');
  const said = useTranslations('history');
  const { values, locked, conventions, history, form, onTyped } = useBuilder();
  const [lib, setLib] = useState<typeof suggesting>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    // Without a connection the field is a plain input, as it was.
    import('@/components/builder/suggestions').then(
      ({ suggestions: loaded }) => setLib(loaded),
      () => {},
    );
  }, []);

  const offers = useOffers(name, query);
  const used = history.used[name] ?? NONE;
  const hasValues = offers !== undefined || used.length > 0 || hasPlatformValues(name);
  const hasList = lib !== undefined && !locked.has(name) && hasValues;
  const offered: readonly Suggested[] = offers?.values ?? [];
  const others: readonly Suggested[] =
    lib === undefined || offers?.only
      ? []
      : [
          ...lib
            .suggestUsed(used, query)
            .map(([value, times]) => ({ value, note: said('times', { times }) })),
          ...lib.suggest(name, query, values),
        ];
  const suggestions =
    lib === undefined
      ? []
      : lib
          .firstOfEach([...offered, ...others])
          // What is typed already needs no offer.
          .filter(({ value }) => value !== query)
          .slice(0, SHOWN);
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
    disabled: !hasList,
  });

  return (
    <div className="relative">
      <TextInput
        {...registration}
        {...control}
        {...(hasList ? combobox.inputProps : {})}
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
          caption={offers?.only && conventions.suite && <conventions.suite.OnlyThese />}
          listId={combobox.listId}
          active={combobox.active}
          optionId={combobox.optionId}
          onPick={combobox.pick}
        />
      )}
    </div>
  );
}
