import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether this is an Apple system, whose shortcuts use ⌘. False until the scripts run. */
export function useApple(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => /mac|iphone|ipad/i.test(navigator.platform || navigator.userAgent),
    () => false,
  );
}

/** Whether the page stands in two columns, with the help beside the form. The same width as Tailwind's `lg`. */
export function isWide(): boolean {
  return matchMedia('(min-width: 64rem)').matches;
}

/** Whether this is the browser: false while the page is prerendered and until it has taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

/** Today, where the person is. */
export function today(): { year: number; month: number; day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The time zone in which the person reads the clock. */
export function timeZone(): string {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}

// Asking takes long, and lists ask for every row.
let zone: string | undefined;
