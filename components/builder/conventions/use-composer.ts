import { useState } from 'react';
import { useBuilder } from '@/components/builder/builder-context';
import { today } from '@/components/hooks/device';
import type { NamingTemplate, ParamRule } from '@/lib/conventions/convention';
import { firstParts, nameOf, partsOf } from '@/lib/conventions/typed-parts';
import type { UtmKey } from '@/lib/utm/params';

export type Composer = {
  /** What was typed into each part, else what the value reads as. */
  readonly typed: readonly string[];
  readonly change: (index: number, text: string) => void;
  /** Writes what stands there, and makes one change of it all that can be undone. */
  readonly finish: () => void;
};

/** Puts the value of a field together, letter by letter as it is typed. A value that changes elsewhere is read anew. */
export function useComposer(
  name: UtmKey,
  template: NamingTemplate,
  letterCase: ParamRule['letterCase'],
  label: string,
): Composer {
  const { form, values, checks, changes, onTyped } = useBuilder();
  const value = values[name];
  const [before] = useState(value);
  const [first] = useState(() => firstParts(template, today(), checks.input?.used?.[name] ?? []));
  // What was typed says more than the value: a space at its end, a part that is not complete yet.
  const [draft, setDraft] = useState<{ typed: readonly string[]; value: string }>();
  const read = value === '' ? first : partsOf(template, value);
  const typed = draft !== undefined && draft.value === value ? draft.typed : read;

  const write = (next: string) => {
    form.setValue(name, next, { shouldValidate: form.getFieldState(name).isTouched });
    onTyped(name, next);
  };
  return {
    typed,
    change: (index, text) => {
      const next = typed.slice(0, template.parts.length).with(index, text);
      const composed = nameOf(template, next, letterCase);
      setDraft({ typed: next, value: composed });
      write(composed);
    },
    finish: () => {
      const isComplete = template.parts.every((part, index) => !part.required || (typed[index] ?? '') !== '');
      const after = value === '' && isComplete ? nameOf(template, typed, letterCase) : value;
      if (after === before) return;
      // What was written so far becomes one change, with the way back to what stood there first.
      form.setValue(name, before);
      changes.apply({ [name]: after }, { code: 'composed', key: label });
    },
  };
}
