import type { KeyboardEvent } from 'react';
import { isComposing } from '@/components/hooks/composing';

type EditorKeys = { readonly save: () => void; readonly undo: (() => void) | undefined };

/**
 * Ctrl+S or ⌘S saves, from wherever one types: the button is far from the first field. Ctrl+Z takes back what the editor
 * offers to take back, but in a field, where it undoes typing. Neither reaches through a window that is open.
 */
export function onEditorKey(event: KeyboardEvent, { save, undo }: EditorKeys): void {
  const { target } = event;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || isComposing(event)) return;
  if (!(target instanceof Element) || target.closest('dialog') !== null) return;
  const key = event.key.toLowerCase();
  const isField = target.closest('input, select, textarea') !== null;
  if (key === 's') {
    event.preventDefault();
    save();
  } else if (key === 'z' && undo !== undefined && !isField) {
    event.preventDefault();
    undo();
  }
}
