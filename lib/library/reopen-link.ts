import { isPlatformId } from '@/lib/platforms/platform-ids';
import { serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_PREFILL } from '@/lib/share/prefill-state';
import { parseUrl } from '@/lib/utm/parse';

/**
 * The prefilled address, without `#`, that opens a finished link in the form: its tags in their fields, all else in the
 * address of the page.
 *
 * @example
 * reopenLink('https://a.jp/?b=1&utm_source=line', '') // 'url=https%3A%2F%2Fa.jp%2F%3Fb%3D1&source=line'
 */
export function reopenLink(url: string, platform: string): string {
  const parsed = parseUrl(url);
  return serialisePrefill({
    ...EMPTY_PREFILL,
    ...(parsed.ok ? { url: parsed.destination, tags: parsed.tags } : { url }),
    ...(isPlatformId(platform) && { platform }),
  });
}
