import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls back with an element's text when the person copies all of it by hand, by the keyboard or by a menu. */
export function useCopiedByHand(
  element: RefObject<HTMLElement | null>,
  onCopied: (text: string) => void,
): void {
  const tell = useEffectEvent(() => {
    const selection = getSelection();
    if (element.current === null || selection === null || selection.rangeCount === 0) return;
    const text = element.current.textContent;
    // A selection may begin a little before the element: what counts is what it holds.
    const isHere = selection.getRangeAt(0).intersectsNode(element.current);
    if (isHere && text !== '' && selection.toString().trim() === text) onCopied(text);
  });
  useEffect(() => {
    const listener = () => tell();
    document.addEventListener('copy', listener);
    return () => document.removeEventListener('copy', listener);
  }, []);
}
