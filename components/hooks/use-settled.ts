import { useEffect, useState } from 'react';

/** Long enough to type the next letter. */
const PAUSE_MS = 800;

/** The text as it stood at the last pause in typing: for what must not be said at every keystroke. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
