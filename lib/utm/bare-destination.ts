import { buildUrl } from '@/lib/utm/build';
import type { UtmKey } from '@/lib/utm/params';

/**
 * A destination without these tags: where an ad tool adds the tags by itself, its own link must not carry them too.
 * Undefined for what cannot be used as a link.
 *
 * @example
 * bareDestination('https://a.jp/?q=1&utm_source=x#top', ['utm_source']) // 'https://a.jp/?q=1#top'
 */
export function bareDestination(url: string, keys: readonly UtmKey[]): string | undefined {
  const result = buildUrl(url, Object.fromEntries(keys.map((key) => [key, null])));
  return result.ok ? result.url : undefined;
}
