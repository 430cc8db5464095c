import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A control of a row, by its `data-control`. */
type RowControl = { readonly row: number; readonly control: string };

/**
 * Keeps the focus beside rows that come, go and move: it goes to the row in that place, to the last one, or with none
 * left to the button that adds one.
 */
export function useRowFocus(
  count: number,
  rows: object,
): { list: RefObject<HTMLFieldSetElement | null>; focusNext: (next: RowControl) => void } {
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<RowControl>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the rows have changed, not when their number has.
  useLayoutEffect(() => {
    const next = wanted.current;
    if (next === undefined) return;
    wanted.current = undefined;
    const row = Math.min(next.row, count - 1);
    const place = row < 0 ? '[data-add]' : `[data-row="${row}"] [data-control="${next.control}"]`;
    list.current?.querySelector<HTMLElement>(place)?.focus();
  }, [rows]);
  return {
    list,
    focusNext: (next) => {
      wanted.current = next;
    },
  };
}
