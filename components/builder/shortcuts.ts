import type { KeyboardEvent } from 'react';
import type { Changes } from '@/components/builder/use-changes';

/**
 * Ctrl or ⌘ with Enter copies from any field; with Z it takes back a change of ours, which no browser can. While an
 * input method composes, the keys are its own.
 */
export function handleShortcut(event: KeyboardEvent, copy: () => Promise<void>, changes: Changes): void {
  if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    void copy();
  } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && changes.isOursToUndo()) {
    event.preventDefault();
    changes.undo();
  }
}
