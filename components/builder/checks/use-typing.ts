import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { RuleId } from '@/lib/lint/checks';
import type { Finding, LintField } from '@/lib/lint/finding';

/** The fields of all custom parameters count as one. */
export type TypedField = LintField | 'custom';

export type Typing = {
  /** The finding may be shown: it is not about a word that is still being written. */
  readonly isSettled: (finding: Finding) => boolean;
  readonly isTyping: boolean;
  /** Notes a letter; `shown` are the findings that stand at the field now. */
  readonly note: (field: TypedField, shown: readonly Finding[]) => void;
  /** The field was left, or something else was done. */
  readonly settle: () => void;
  /** An input method is at work: what stands in the field until it ends is no word yet. */
  readonly compose: (active: boolean) => void;
  /** A button is being pressed: nothing may move under it until it is let go. */
  readonly press: (event: PointerEvent) => void;
};

/** Long enough to think of the next letter. */
const PAUSE_MS = 700;

/** Which field is being typed into: what is new about its value waits until it is left, or typing pauses. */
export function useTyping(): Typing {
  const [typed, setTyped] = useState<{ field: TypedField; known: ReadonlySet<RuleId> }>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const composing = useRef(false);

  const pressed = useRef(false);
  const due = useRef(false);

  const settle = () => {
    clearTimeout(timer.current);
    due.current = pressed.current;
    if (!pressed.current) setTyped(undefined);
  };
  const wait = () => {
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(settle, PAUSE_MS);
  };
  const press = ({ currentTarget: { ownerDocument: page } }: PointerEvent) => {
    pressed.current = true;
    const release = () => {
      page.removeEventListener('pointerup', release);
      page.removeEventListener('pointercancel', release);
      pressed.current = false;
      // The click comes right after.
      if (due.current) timer.current = setTimeout(settle);
    };
    page.addEventListener('pointerup', release);
    page.addEventListener('pointercancel', release);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    isTyping: typed !== undefined,
    isSettled: ({ field, rule }) => typed === undefined || !isAt(field, typed.field) || typed.known.has(rule),
    note: (field, shown) => {
      const known = () =>
        new Set(shown.filter((finding) => isAt(finding.field, field)).map(({ rule }) => rule));
      setTyped((current) => (current?.field === field ? current : { field, known: known() }));
      wait();
    },
    settle,
    press,
    compose: (active) => {
      composing.current = active;
      wait();
    },
  };
}

function isAt(field: LintField, typed: TypedField): boolean {
  return typed === 'custom' ? field.startsWith('x.') : field === typed;
}
