import { useEffect, useRef } from 'react';
import { announce } from '@/components/hooks/announcer';
import { useSettled } from '@/components/hooks/use-settled';

/** Says the count to screen readers once it has settled, and only when it is another one than before. */
export function useToldCount(text: string): void {
  const settled = useSettled(text);
  const told = useRef(settled);
  useEffect(() => {
    if (told.current === settled) return;
    told.current = settled;
    announce(settled);
  }, [settled]);
}
