import type { KeyboardEvent } from 'react';
import type { Changes } from '@/components/builder/use-changes';
import { isComposing } from '@/components/hooks/composing';

/**
 * Ctrl or ⌘ with Enter copies from any field; with Z it takes back a change of ours, which no browser can. While an
 * input method composes, the keys are its own; so are those of the windows and of inputs that are not the form's.
 */
export function handleShortcut(event: KeyboardEvent, copy: () => Promise<void>, changes: Changes): void {
  if (!(event.ctrlKey || event.metaKey) || isComposing(event) || isElsewhere(event.target)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    void copy();
  } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && changes.isOursToUndo()) {
    event.preventDefault();
    changes.undo();
  }
}

/** React's events come up from the windows and from the help too, whose inputs have an undo of their own. */
function isElsewhere(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog') !== null) return true;
  return target.matches('input, textarea') && target.closest('form[data-builder]') === null;
}
