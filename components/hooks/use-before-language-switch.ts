import { useEffect, useEffectEvent } from 'react';

/** Gives the fragment (`#url=…`) that the page in the other language opens with; undefined leaves it as it is. */
type FragmentSource = () => string | undefined;

const sources = new Set<FragmentSource>();

/**
 * Called when a language link is about to be followed: bring the address up to date, or give the fragment to carry.
 *
 * @example
 * useBeforeLanguageSwitch(() => `#${serialisePrefill(state)}`);
 */
export function useBeforeLanguageSwitch(source: FragmentSource): void {
  const latest = useEffectEvent(source);
  useEffect(() => {
    const registered = () => latest();
    sources.add(registered);
    return () => void sources.delete(registered);
  }, []);
}

/** Query and fragment to take along to the other language, as they stand now. */
export function addressToCarry(): string {
  const fragment = [...sources].map((source) => source()).findLast((text) => text !== undefined);
  return location.search + (fragment ?? location.hash);
}
