import { useEffect, useState } from 'react';
import type { ValuePattern } from '@/lib/conventions/in-force';

/** A pattern made ready; `invalid` with what the engine says; undefined while it is not there yet. */
export type ReadyPattern =
  | { readonly state: 'ready'; readonly pattern: ValuePattern }
  | { readonly state: 'invalid'; readonly message: string };

/** The pattern of a rule, compiled. The engine (45 KB) is fetched with the first pattern. */
export function usePattern(text: string): ReadyPattern | undefined {
  const [done, setDone] = useState<{ text: string; ready: ReadyPattern }>();
  useEffect(() => {
    if (text === '') return;
    let wanted = true;
    void import('@/lib/conventions/pattern').then(({ compilePattern }) => {
      if (!wanted) return;
      const compiled = compilePattern(text);
      setDone({
        text,
        ready: compiled.ok
          ? { state: 'ready', pattern: compiled.pattern }
          : { state: 'invalid', message: compiled.error.message ?? '' },
      });
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return text !== '' && done?.text === text ? done.ready : undefined;
}
