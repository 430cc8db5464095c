'use client';

import { useMemo, useRef, useState } from 'react';
import { BuilderContext, type BuilderState, type HelpField } from '@/components/builder/builder-context';
import { useChecks } from '@/components/builder/checks/use-checks';
import { useConventions } from '@/components/builder/conventions/use-conventions';
import { useStandards } from '@/components/builder/conventions/use-standards';
import { useHistory } from '@/components/builder/history/use-history';
import { LinkForm } from '@/components/builder/link-form';
import { preloadResolver } from '@/components/builder/load-resolver';
import { Many } from '@/components/builder/many/many';
import { ResultPanel } from '@/components/builder/result-panel';
import { handleShortcut } from '@/components/builder/shortcuts';
import { useBuilderForm } from '@/components/builder/use-builder-form';
import { useFollow } from '@/components/builder/use-follow';
import { type RenderHelp, useHelp } from '@/components/builder/use-help';
import { useLinkCopy } from '@/components/builder/use-link-copy';
import { usePersistence } from '@/components/builder/use-persistence';
import { MoreMessages } from '@/components/i18n/more-messages';
import { prefillOfForm } from '@/lib/share/form-prefill';
import { serialisePrefill } from '@/lib/share/prefill';

/**
 * The builder: the form, its link, and the help beside it. Fields are plain registered inputs, so that what is typed
 * before the scripts are ready stays; link and notices are worked out in render.
 */
export function Builder({ renderHelp }: { renderHelp: RenderHelp }) {
  const openedForm = useBuilderForm();
  const conventions = useConventions(openedForm);
  const builderForm = { ...openedForm, locked: new Set([...openedForm.locked, ...conventions.locked]) };
  const untouched = useStandards(builderForm, conventions);
  const history = useHistory(openedForm);
  const { opening, linkNow, valuesNow, emptied, ...formState } = builderForm;
  const { ready, values, link, changes } = formState;
  const { wake, noteTyping, settle, compose, press, findStop, ...checks } = useChecks(
    builderForm,
    conventions,
    history,
  );
  const [ofConventions, ofHistory] = [conventions.suite?.messages, history.suite?.messages];
  const words = useMemo(
    () => ({ ...checks.suite?.messages, ...ofConventions, ...ofHistory }),
    [checks.suite, ofConventions, ofHistory],
  );
  const prefill = prefillOfForm(values, opening.frame);

  const [barOpen, setBarOpen] = useState(false);
  const output = useRef<HTMLOutputElement>(null);
  // On a phone, what there is to say of the copy stands inside the bar.
  const copying = useLinkCopy(builderForm, history, findStop, output, () => setBarOpen(true));
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
    untouched,
  });

  const help = useHelp(renderHelp, formState);
  const helpContent = (
    <>
      {conventions.suite && <conventions.suite.TeamWords field={help.field} />}
      {help.content}
    </>
  );
  const noteField = (field: HelpField) => {
    help.note(field);
    // An open bar would hide the field.
    setBarOpen(false);
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
    <BuilderContext
      value={{ ...formState, emptied, checks, conventions, history, openHelp: help.open, onTyped }}
    >
      <MoreMessages messages={words}>
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
                {helpContent}
              </div>
            </div>
          </div>
          <Many />
          {checks.suite && (
            <checks.suite.HelpSheet open={help.isSheetOpen} onClose={help.closeSheet}>
              {helpContent}
            </checks.suite.HelpSheet>
          )}
        </div>
      </MoreMessages>
    </BuilderContext>
  );
}
