import { useEffect, useEffectEvent } from 'react';

/** Calls back on Ctrl+Z or ⌘Z, but where the keys undo typing: in fields, and in windows over the page. */
export function useUndoKeys(undo: () => void): void {
  const latest = useEffectEvent(undo);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'z' || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      latest();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
