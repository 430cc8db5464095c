'use client';

import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isArrivalSeen } from '@/components/builder/arrival-note';
import { BuilderContext, type BuilderState, type HelpField } from '@/components/builder/builder-context';
import { useChecks } from '@/components/builder/checks/use-checks';
import { HelpSheet } from '@/components/builder/help-sheet';
import { LinkForm } from '@/components/builder/link-form';
import { preloadResolver } from '@/components/builder/load-resolver';
import { Many } from '@/components/builder/many/many';
import { ResultPanel } from '@/components/builder/result-panel';
import { handleShortcut } from '@/components/builder/shortcuts';
import { useBuilderForm } from '@/components/builder/use-builder-form';
import { useCopy } from '@/components/builder/use-copy';
import { useFollow } from '@/components/builder/use-follow';
import { usePersistence } from '@/components/builder/use-persistence';
import { announce } from '@/components/hooks/announcer';
import { isWide } from '@/components/hooks/device';
import { noteUsed } from '@/components/hooks/used-values';
import { MoreMessages } from '@/components/i18n/more-messages';
import { prefillOfForm } from '@/lib/share/form-prefill';
import { serialisePrefill } from '@/lib/share/prefill';
import { tagsOfForm } from '@/lib/utm/form-link';
import type { UtmKey } from '@/lib/utm/params';
import type { FormErrorCode } from '@/lib/utm/schema';

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
  const builderForm = useBuilderForm();
  const { opening, linkNow, valuesNow, emptied, ...formState } = builderForm;
  const { form, ready, values, link, changes, locked } = formState;
  const { wake, noteTyping, settle, compose, press, isHeldNow, ...checks } = useChecks(builderForm);
  const prefill = prefillOfForm(values, opening.frame);

  const [barOpen, setBarOpen] = useState(false);
  const output = useRef<HTMLOutputElement>(null);
  const copying = useCopy(
    form,
    () => {
      const { result, hasSource } = linkNow();
      // The address carried a source, and emptying the field took it out.
      if (result.ok && !hasSource) {
        const message: FormErrorCode = 'source_required';
        form.setError('utm_source', { type: 'custom', message }, { shouldFocus: true });
      }
      return result.ok && hasSource ? result.url : undefined;
    },
    isHeldNow,
    output,
    (status) => {
      announce(t(`copyStatus.${status}`));
      if (status === 'copied') noteUsed(tagsOfForm(valuesNow()));
      // On a phone, what there is to say of it stands inside the bar.
      if (status === 'selected' || status === 'held' || (status === 'copied' && !isArrivalSeen()))
        setBarOpen(true);
    },
  );
  const [follow, setFollow] = useFollow();
  const url = link.result.ok ? link.result.url : undefined;
  const isCopied = copying.status === 'copied' && copying.copied === url;
  usePersistence({
    ready,
    fragment: serialisePrefill(prefill),
    follow,
    space: values.space,
    emptied,
    finished: isCopied,
  });

  const [field, setField] = useState<HelpField>('url');
  const [sheet, setSheet] = useState(false);
  const noteField = (next: HelpField) => {
    setField(next);
    // An open bar would hide the field.
    setBarOpen(false);
  };
  const fillExample = (key: 'url' | UtmKey, value: string) => {
    setSheet(false);
    if (!locked.has(key)) changes.apply({ [key]: value }, { code: 'value_filled', key, value });
  };

  const openHelp = (next: HelpField) => {
    setField(next);
    if (!isWide()) setSheet(true);
  };

  const touch = () => {
    preloadResolver();
    wake();
  };
  const onTyped: BuilderState['onTyped'] = (key, value) => {
    formState.onTyped(key, value);
    if (key !== 'platform') noteTyping(key);
  };

  return (
    <BuilderContext value={{ ...formState, emptied, checks, openHelp, onTyped }}>
      <MoreMessages messages={checks.suite?.messages}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the shortcuts belong to whatever has the focus in here. */}
        <div
          onKeyDown={(event) => handleShortcut(event, copying.copy, changes)}
          onFocus={touch}
          onPointerDown={(event) => {
            touch();
            press(event);
          }}
          onBlur={settle}
          onCompositionStart={() => compose(true)}
          onCompositionEnd={() => compose(false)}
          className="grid grid-cols-[minmax(0,1fr)] gap-6"
        >
          <div className="grid items-start lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:gap-6">
            <LinkForm
              opening={opening}
              prefill={prefill}
              follow={follow}
              onFollow={setFollow}
              onFocusField={noteField}
            />
            {/* Result and help share the height of the window and scroll by themselves: both stay in view. */}
            <div className="grid gap-6 lg:sticky lg:top-4 lg:flex lg:max-h-[calc(100dvh-2rem)] lg:flex-col">
              <ResultPanel
                output={output}
                copying={copying}
                isCopied={isCopied}
                open={barOpen}
                onOpen={setBarOpen}
              />
              <div className="hidden min-h-56 shrink-[99] overflow-y-auto rounded-card border border-line bg-surface p-4 lg:block">
                {renderHelp(field, fillExample)}
              </div>
            </div>
          </div>
          <Many />
          <HelpSheet open={sheet} onClose={() => setSheet(false)}>
            {renderHelp(field, fillExample)}
          </HelpSheet>
        </div>
      </MoreMessages>
    </BuilderContext>
  );
}
