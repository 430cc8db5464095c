import { type RefObject, useEffect, useRef, useState } from 'react';

const STEP = 50;
/** Rows are there before the person has scrolled to them. */
const MARGIN = '800px';

type Growing = {
  /** How many to draw. */
  readonly shown: number;
  /** Goes onto an element behind the list. */
  readonly end: RefObject<HTMLDivElement | null>;
};

/** A long list that is drawn as far as it was scrolled: nothing that was drawn goes away, and with it the focus. */
export function useGrowing(total: number): Growing {
  const end = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const isWhole = shown >= total;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step it looks anew whether the end can be seen.
  useEffect(() => {
    if (isWhole || end.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((now) => now + STEP);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWhole, shown]);
  return { shown, end };
}
