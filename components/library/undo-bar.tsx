'use client';

import { Undo2, X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { useApple } from '@/components/hooks/device';
import { focusContent } from '@/components/hooks/focus-content';
import { isNews, useRecentStep } from '@/components/hooks/library/recent-step';
import type { Step } from '@/components/hooks/library/schema';
import { undoStep } from '@/components/hooks/library/steps';
import { useUndoKeys } from '@/components/hooks/undo-keys';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { cutText } from '@/lib/library/cut-text';

const LONGEST_NAME = 24;

/** What was done in the library last, in any tab, and the way back: a button, and Ctrl+Z. */
export function UndoBar() {
  const t = useTranslations('library.undo');
  const step = useRecentStep();
  const [dismissed, setDismissed] = useState<number>();
  const [left, setLeft] = useState<{ readonly after: number; readonly text: string }>();

  const [busy, setBusy] = useState<number>();
  const [undone, setUndone] = useState<number>();

  const undo = async ({ id }: Step) => {
    // A cleared history of many links takes a while to come back.
    setBusy(id);
    setUndone(id);
    const ended = await undoStep(id);
    setBusy(undefined);
    const complete = ended.ok && ended.left === 0;
    const text = ended.ok ? t(complete ? 'done' : 'left', { count: ended.left }) : t('failed');
    announce(text);
    setLeft(complete ? undefined : { after: id, text });
  };

  if (left !== undefined && (step === undefined || step.id <= left.after)) {
    return <Bar onDismiss={() => setLeft(undefined)}>{left.text}</Bar>;
  }
  if (step === undefined || step.id === dismissed) return null;
  return (
    <StepBar
      key={step.id}
      step={step}
      isBusy={step.id === busy}
      isOld={undone !== undefined && step.id < undone}
      onUndo={() => void undo(step)}
      onDismiss={() => setDismissed(step.id)}
    />
  );
}

type StepBarProps = {
  step: Step;
  isBusy: boolean;
  /** It was told before, and comes back because what followed it was undone. */
  isOld: boolean;
  onUndo: () => void;
  onDismiss: () => void;
};

function StepBar({ step, isBusy, isOld, onUndo, onDismiss }: StepBarProps) {
  const t = useTranslations('library');
  const ui = useTranslations('ui');
  const keys = useApple() ? '⌘Z' : 'Ctrl+Z';
  // In Japanese, what was done stands behind the name: a long name must not push it out.
  const name = step.name.length > LONGEST_NAME ? `${cutText(step.name, LONGEST_NAME)}…` : step.name;
  const what = t(`step.${step.what}`, { count: step.count, name });

  useUndoKeys(() => {
    if (!isBusy) onUndo();
  });
  const tell = useEffectEvent(() => {
    if (isNews(step) && !isOld) announce(t('undo.hint', { what, keys }));
  });
  useEffect(() => tell(), []);

  return (
    <Bar onDismiss={onDismiss}>
      <span title={what} className="line-clamp-4 min-w-0 break-words">
        {what}
      </span>
      <Button
        size="sm"
        className="shrink-0 whitespace-nowrap"
        title={keys}
        disabled={isBusy}
        aria-keyshortcuts="Control+Z Meta+Z"
        icon={<Undo2 aria-hidden="true" className="size-4" />}
        onClick={() => {
          onUndo();
          // The button goes; the keys leave the focus where it is.
          focusContent();
        }}
      >
        {ui('undo')}
      </Button>
    </Bar>
  );
}

function Bar({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  const t = useTranslations('library.undo');
  const ui = useTranslations('ui');
  const dismiss = () => {
    onDismiss();
    focusContent();
  };
  return (
    <section
      data-undo-bar=""
      aria-label={t('label')}
      // Beside a bar that saves it would lie on that one.
      className="sticky bottom-3 z-20 in-[html:has([data-save-bar])]:static flex max-w-full items-center gap-3 justify-self-center rounded-control border border-line-strong bg-surface py-1.5 pr-1.5 pl-3 text-sm shadow-raised"
    >
      {children}
      <IconButton label={ui('dismiss')} onClick={dismiss}>
        <X aria-hidden="true" className="size-4" />
      </IconButton>
    </section>
  );
}
