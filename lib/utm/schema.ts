import * as z from 'zod/mini';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import type { LinkErrorCode } from '@/lib/utm/notices';
import { type CustomParam, UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** A field without which there is no link to copy. */
export type FormErrorCode = LinkErrorCode | 'source_required';

const REQUIRED_CODES: { readonly [Key in UtmKey]?: FormErrorCode } = { utm_source: 'source_required' };

const tagShape = Object.fromEntries(
  UTM_PARAMS.map(({ key, need }) => {
    const code = need === 'required' ? REQUIRED_CODES[key] : undefined;
    const text = z.string();
    return [key, code === undefined ? text : text.check(z.refine((value) => trimText(value) !== '', code))];
  }),
) as Record<UtmKey, z.ZodMiniString<string>>;

/**
 * What has to hold before a link can be copied: an address that building accepts, and a source. Messages are codes
 * (FormErrorCode); all other advice is given by notices and never blocks.
 */
export const formSchema = z
  .object({
    ...tagShape,
    url: z.string(),
    custom: z.array(z.object({ name: z.string(), value: z.string() })),
    space: z.enum(['%20', '+']),
    placement: z.enum(['query', 'fragment']),
  })
  .check(
    z.check(({ value, issues }) => {
      const custom = value.custom.map((pair): CustomParam => [trimText(pair.name), trimText(pair.value)]);
      const built = buildUrl(value.url, {}, { placement: value.placement, custom });
      if (built.ok) return;
      issues.push({ code: 'custom', input: value.url, path: ['url'], message: built.error.code });
    }),
  );
