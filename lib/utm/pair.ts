/** One `&`-separated piece of a query, cut at its first `=`; nothing is decoded. */
export type Pair = {
  readonly raw: string;
  readonly rawName: string;
  /** Undefined where there is no `=`. */
  readonly rawValue: string | undefined;
};

/**
 * @example
 * cutPair('utm_source=a=b') // { raw: 'utm_source=a=b', rawName: 'utm_source', rawValue: 'a=b' }
 */
export function cutPair(raw: string): Pair {
  const equals = raw.indexOf('=');
  if (equals < 0) return { raw, rawName: raw, rawValue: undefined };
  return { raw, rawName: raw.slice(0, equals), rawValue: raw.slice(equals + 1) };
}
