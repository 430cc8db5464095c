import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs an effect for a value that changes often: at most once in `delay` milliseconds, and always for the last value.
 * Gives a function that runs it now, if it is due.
 */
export function useThrottled<Value>(value: Value, delay: number, run: (value: Value) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const due = useRef<() => void>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    due.current?.();
    due.current = undefined;
  }, []);

  useEffect(() => {
    due.current = () => run(value);
    timer.current ??= setTimeout(flush, delay);
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return flush;
}
