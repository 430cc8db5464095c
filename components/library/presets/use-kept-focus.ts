import { type RefObject, useEffect, useRef } from 'react';
import type { Preset } from '@/lib/library/library';

type Pressed = {
  readonly id: string;
  readonly revision: number;
  readonly button: HTMLElement;
  readonly at: number;
};

/**
 * What is starred or renamed may move within its list, or behind what is drawn of it: the focus, which moving loses,
 * goes back to the button that was pressed, or to the row that stands in its place.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  presets: readonly Preset[],
  isEditing: boolean,
) {
  const pressed = useRef<Pressed>(undefined);
  useEffect(() => {
    if (pressed.current === undefined || isEditing) return;
    const { id, revision, button, at } = pressed.current;
    // Not saved yet.
    if (presets.some((preset) => preset.id === id && preset.revision === revision)) return;
    pressed.current = undefined;
    if (document.activeElement !== document.body) return;
    const rows = list.current?.children;
    const row = rows?.[Math.min(at, rows.length - 1)];
    (button.isConnected ? button : row?.querySelector('a'))?.focus();
  }, [list, presets, isEditing]);
  return {
    keep: ({ id, revision }: Preset, button: HTMLElement) => {
      const at = presets.findIndex((preset) => preset.id === id);
      pressed.current = { id, revision, button, at };
    },
    forget: () => {
      pressed.current = undefined;
    },
  };
}
