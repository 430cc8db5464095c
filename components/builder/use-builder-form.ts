import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { BuilderState } from '@/components/builder/builder-context';
import type { Patch } from '@/components/builder/change';
import { withOrigins } from '@/components/builder/custom-origin';
import { lazyResolver } from '@/components/builder/load-resolver';
import { usePreset } from '@/components/builder/presets/use-preset';
import { useChanges } from '@/components/builder/use-changes';
import { useEmptied } from '@/components/builder/use-emptied';
import { type Opening, usePrefill } from '@/components/builder/use-prefill';
import { readChosen } from '@/components/hooks/prerendered';
import { readTab } from '@/components/hooks/stored';
import { noteUsed } from '@/components/hooks/used-values';
import { type FormLink, linkOfForm, tagsOfForm } from '@/lib/utm/form-link';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { isUtmKey, type UtmKey } from '@/lib/utm/params';

export type BuilderForm = Omit<BuilderState, 'openHelp' | 'checks' | 'conventions' | 'history'> & {
  readonly opening: Opening;
  /** The form as it is at this moment, between two renders too, and its link. */
  readonly valuesNow: () => FormValues;
  readonly linkNow: () => FormLink;
};

/** The form, opened from the address, and its link, worked out in render. */
export function useBuilderForm(): BuilderForm {
  const [defaultValues] = useState(readDefaults);
  const form = useForm<FormValues>({ resolver: lazyResolver, mode: 'onTouched', defaultValues });
  // Only to render again: what was typed before the scripts were ready is in the form, but was never an event.
  useWatch({ control: form.control });
  const valuesNow = () => complete(form.getValues());

  const emptying = useEmptied();
  const { emptied, note, settle } = emptying;
  const changes = useChanges(form, emptying);
  const opening = usePrefill(valuesNow, (opened, as) => {
    // An address says nothing of the options: they stay as they are.
    const { placement, space } = valuesNow();
    if (as !== 'returned') void noteUsed(tagsOfForm(opened));
    const patch: Patch = { ...opened, custom: withOrigins(opened.custom), placement, space };
    if (as === 'returned') {
      if (readTab('utmost.space') === '+') patch.space = '+';
      settle(patch, readEmptied());
    }
    if (typeof as === 'object') changes.apply(patch, { code: as.why }, as.restore);
    else for (const [key, value] of Object.entries(patch)) form.setValue(key as 'url', value as string);
  });

  const { ready, locked, hidden, frame } = opening;
  const preset = usePreset(frame.preset);
  const values = ready ? valuesNow() : EMPTY_FORM;
  return {
    form,
    ready,
    values,
    emptied,
    link: linkOfForm(values, emptied),
    valuesNow,
    linkNow: () => linkOfForm(valuesNow(), emptied),
    changes,
    locked,
    hidden,
    opening,
    preset,
    onTyped: (key, value) => {
      changes.noteTyping();
      if (isUtmKey(key)) note(key, value);
    },
  };
}

/**
 * What was typed or chosen before the scripts were ready counts. Text fields therefore get no values here, and
 * react-hook-form takes theirs from the page; of radio buttons it would forget the choice.
 */
function readDefaults(): Pick<FormValues, 'platform' | 'custom' | 'space' | 'placement'> {
  return {
    platform: EMPTY_FORM.platform,
    custom: [],
    space: readChosen('space') === '+' ? '+' : EMPTY_FORM.space,
    placement: readChosen('placement') === 'fragment' ? 'fragment' : EMPTY_FORM.placement,
  };
}

/** The fields that were emptied in this tab before a reload. */
function readEmptied(): ReadonlySet<UtmKey> {
  return new Set((readTab('utmost.emptied') ?? '').split(',').filter(isUtmKey));
}

/** The form's values with every field there: one that nobody has touched has no value of its own. */
function complete(values: { readonly [Key in keyof FormValues]?: unknown }): FormValues {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...EMPTY_FORM, ...Object.fromEntries(present) } as FormValues;
}
