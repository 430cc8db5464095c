import { useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly retry: () => void };

type Outcome<Value> = { readonly attempt: number; readonly load: () => Promise<Value> } & (
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false }
);

/** Loads once the component is on screen, and again when `load` is another function. Keep `load` stable. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Value>>();

  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setOutcome({ attempt, load, ok: true, value }),
      () => current && setOutcome({ attempt, load, ok: false }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  if (outcome?.load !== load || outcome.attempt !== attempt) return { state: 'loading' };
  if (outcome.ok) return { state: 'ready', value: outcome.value };
  return { state: 'failed', retry: () => setAttempt(attempt + 1) };
}
