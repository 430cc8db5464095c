import * as z from 'zod/mini';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import type { LinkErrorCode } from '@/lib/utm/notices';
import { type CustomParam, UTM_KEYS, UTM_PARAMS, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/** A field without which there is no link to copy. */
export type FormErrorCode = LinkErrorCode | 'source_required';

/** What is said of a required parameter that is nowhere. */
const REQUIRED_CODES: { readonly [Key in UtmKey]?: FormErrorCode } = { utm_source: 'source_required' };

const tagShape = Object.fromEntries(UTM_PARAMS.map(({ key }) => [key, z.string()])) as Record<
  UtmKey,
  z.ZodMiniString<string>
>;

/**
 * What has to hold before a link can be copied: an address that building accepts, and a source, in its field or in
 * the address itself. Messages are codes (FormErrorCode); all other advice is given by notices and never blocks.
 */
export const formSchema = z
  .object({
    ...tagShape,
    url: z.string(),
    platform: z.string(),
    custom: z.array(z.object({ name: z.string(), value: z.string() })),
    space: z.enum(['%20', '+']),
    placement: z.enum(['query', 'fragment']),
  })
  .check(
    z.check(({ value, issues }) => {
      const custom = value.custom.map((pair): CustomParam => [trimText(pair.name), trimText(pair.value)]);
      const built = buildUrl(value.url, {}, { placement: value.placement, custom });
      if (!built.ok) {
        issues.push({ code: 'custom', input: value.url, path: ['url'], message: built.error.code });
      }
      const carried = parseUrl(value.url);
      for (const key of UTM_KEYS) {
        const message = REQUIRED_CODES[key];
        const given = trimText(value[key]) !== '' || (carried.ok && carried.tags[key] !== undefined);
        if (message !== undefined && !given) issues.push({ code: 'custom', input: '', path: [key], message });
      }
    }),
  );
