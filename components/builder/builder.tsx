'use client';

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { BuilderContext, type BuilderState, type HelpField } from '@/components/builder/builder-context';
import type { Patch } from '@/components/builder/change';
import { HelpSheet } from '@/components/builder/help-sheet';
import { LinkForm } from '@/components/builder/link-form';
import { lazyResolver, preloadResolver } from '@/components/builder/load-resolver';
import { ResultPanel } from '@/components/builder/result-panel';
import { useChanges } from '@/components/builder/use-changes';
import { useCopy } from '@/components/builder/use-copy';
import { useEmptied } from '@/components/builder/use-emptied';
import { useFollow } from '@/components/builder/use-follow';
import { usePersistence } from '@/components/builder/use-persistence';
import { usePrefill } from '@/components/builder/use-prefill';
import { announce } from '@/components/hooks/announcer';
import { isWide } from '@/components/hooks/device';
import { prefillOfForm } from '@/lib/share/form-prefill';
import { serialisePrefill } from '@/lib/share/prefill';
import { linkOfForm } from '@/lib/utm/form-link';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

/** Explains a field; `onUseExample` puts an example's value into the form. */
export type RenderHelp = (
  field: HelpField,
  onUseExample: (field: 'url' | UtmKey, value: string) => void,
) => ReactNode;

/**
 * The builder: the form, its link, and the help beside it. Fields are plain registered inputs, so that what is typed
 * before the scripts are ready stays; link and notices are worked out in render.
 */
export function Builder({ renderHelp }: { renderHelp: RenderHelp }) {
  const t = useTranslations('builder');
  const form = useForm<FormValues>({
    resolver: lazyResolver,
    mode: 'onTouched',
    // No values for the fields that stand in the page already: what was typed or chosen there counts.
    defaultValues: { custom: [] },
  });
  // Only to render again: what was typed before the scripts were ready is in the form, but was never an event.
  useWatch({ control: form.control });
  const { emptied, note, forget } = useEmptied();
  const changes = useChanges(form, forget);
  const opening = usePrefill(
    () => complete(form.getValues()),
    (values, why) => {
      // An address says nothing of the options: they stay as they are.
      const { placement, space } = complete(form.getValues());
      const patch: Patch = { ...values, placement, space };
      if (why !== undefined) changes.apply(patch, { code: why });
      else fillForm(patch);
    },
  );
  const fillForm = (patch: Patch) => {
    for (const [key, value] of Object.entries(patch) as [keyof FormValues, never][])
      form.setValue(key, value);
  };

  const { ready, frame, locked, hidden } = opening;
  const values = ready ? complete(form.getValues()) : EMPTY_FORM;
  const link = linkOfForm(values, emptied);
  const prefill = prefillOfForm(values, frame);

  const output = useRef<HTMLOutputElement>(null);
  const copying = useCopy(
    form,
    () => {
      const { result } = linkOfForm(complete(form.getValues()), emptied);
      return result.ok ? result.url : undefined;
    },
    output,
    (status) => announce(t(`copyStatus.${status}`)),
  );
  const [follow, setFollow] = useFollow();
  const url = link.result.ok ? link.result.url : undefined;
  const isCopied = copying.status === 'copied' && copying.copied === url;
  usePersistence({ ready, fragment: serialisePrefill(prefill), follow, finished: isCopied });

  const [field, setField] = useState<HelpField>('url');
  const [sheet, setSheet] = useState(false);
  const [barOpen, setBarOpen] = useState(false);
  const noteField = (next: HelpField) => {
    setField(next);
    // An open bar would hide the field.
    setBarOpen(false);
  };
  const fillExample = (key: 'url' | UtmKey, value: string) => {
    setSheet(false);
    if (!locked.has(key)) changes.apply({ [key]: value }, { code: 'value_filled', key, value });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void copying.copy();
    } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && changes.isOursToUndo()) {
      event.preventDefault();
      changes.undo();
    }
  };

  const state: BuilderState = {
    form,
    ready,
    values,
    link,
    changes,
    locked,
    hidden,
    openHelp: (next) => {
      setField(next);
      if (!isWide()) setSheet(true);
    },
    onTyped: (key, value) => {
      changes.noteTyping();
      if (key !== 'url' && key !== 'custom') note(key, value);
    },
  };

  return (
    <BuilderContext value={state}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcuts belong to whatever has the focus in here. */}
      <div
        onKeyDown={onKeyDown}
        onFocus={preloadResolver}
        onPointerDown={preloadResolver}
        className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]"
      >
        <LinkForm
          opening={opening}
          prefill={prefill}
          follow={follow}
          onFollow={setFollow}
          onFocusField={noteField}
        />
        <div className="grid gap-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:-m-1 lg:overflow-y-auto lg:p-1">
          <ResultPanel
            output={output}
            copying={copying}
            isCopied={isCopied}
            open={barOpen}
            onOpen={setBarOpen}
          />
          <div className="hidden rounded-card border border-line bg-surface p-4 lg:block">
            {renderHelp(field, fillExample)}
          </div>
        </div>
        <HelpSheet open={sheet} onClose={() => setSheet(false)}>
          {renderHelp(field, fillExample)}
        </HelpSheet>
      </div>
    </BuilderContext>
  );
}

/** The form's values with every field there: one that nobody has touched has no value of its own. */
function complete(values: { readonly [Key in keyof FormValues]?: unknown }): FormValues {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...EMPTY_FORM, ...Object.fromEntries(present) } as FormValues;
}
