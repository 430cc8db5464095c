import type { KnownValue } from '@/lib/library/library';

/**
 * A known value as one text: no name of a parameter holds `=`.
 *
 * @example
 * knownKey({ param: 'utm_source', value: 'line' }) // 'utm_source=line'
 */
export function knownKey({ param, value }: KnownValue): string {
  return `${param}=${value}`;
}

/**
 * Each known value once, by the code units of parameter and value, so that the order is the same on every device.
 *
 * @example
 * sortKnown([{ param: 'utm_source', value: 'line' }, { param: 'utm_medium', value: 'social' }])
 * // [{ param: 'utm_medium', value: 'social' }, { param: 'utm_source', value: 'line' }]
 */
export function sortKnown(values: readonly KnownValue[]): KnownValue[] {
  const byKey = new Map(values.map((known) => [knownKey(known), known]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, known]) => known);
}
