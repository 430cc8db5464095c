import type { Patch } from '@/components/builder/change';
import type { InForce } from '@/lib/conventions/in-force';
import { standardsOf } from '@/lib/conventions/standards';
import type { FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

/** The standard values that a form lacks. A field that was emptied stays so, and so does a tag that the link has of its own. */
export function missingStandards(inForce: InForce, values: FormValues, emptied: ReadonlySet<UtmKey>): Patch {
  const standards = standardsOf(inForce);
  const parsed = parseUrl(values.url);
  const own = parsed.ok ? parsed.tags : {};
  const missing = UTM_KEYS.filter(
    (key) =>
      standards[key] !== undefined && values[key] === '' && !emptied.has(key) && (own[key] ?? '') === '',
  );
  return Object.fromEntries(missing.map((key) => [key, standards[key]]));
}
