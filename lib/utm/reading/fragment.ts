import { canonicalKey } from '@/lib/utm/keys';
import { cutPair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';
import { readValue } from '@/lib/utm/value';

export type FragmentReading = {
  /** Our tags in it, in order, decoded; they count where the query lacks them (URL-RULES 3.3). */
  readonly tags: readonly (readonly [UtmKey, string])[];
  /** The same, as they stand. */
  readonly raw: readonly string[];
  /** What is left of the fragment without them; undefined where nothing is left, or nothing was there. */
  readonly left: string | undefined;
};

/**
 * Finds tags behind the `#`: alone (`#utm_source=x`) or behind an anchor (`#top?utm_source=x`, `#top&utm_source=x`).
 * A route and its own query (`#/page?utm_source=x`) belong to the page and are left alone.
 *
 * @example
 * readFragment('top?utm_source=x') // { tags: [['utm_source', 'x']], raw: ['utm_source=x'], left: 'top' }
 */
export function readFragment(fragment: string | undefined): FragmentReading {
  if (fragment === undefined || !fragment.includes('utm_') || isRoute(fragment)) {
    return { tags: [], raw: [], left: fragment };
  }
  const { tags, raw, left } = takeTags(fragment);
  return { tags, raw, left: left === '' ? undefined : left };
}

/** `#/route`, `#!/route`: the address of a page inside an application. */
export function isRoute(fragment: string): boolean {
  return /^!?\//.test(fragment);
}

/** Takes our tags out of a text of pairs joined by `&` or a `?`, each with one sign beside it. */
export function takeTags(text: string): { tags: [UtmKey, string][]; raw: string[]; left: string } {
  const tags: [UtmKey, string][] = [];
  const raw: string[] = [];
  let left = '';
  let sign = '';
  for (const piece of text.split(/([?&])/)) {
    if (piece === '?' || piece === '&') {
      // The first sign after what is left joins it to what comes next.
      sign ||= piece;
      continue;
    }
    const { rawName, rawValue } = cutPair(piece);
    const key = rawValue === undefined ? undefined : canonicalKey(rawName);
    if (key !== undefined) {
      tags.push([key, readValue(rawValue as string)]);
      raw.push(piece);
      continue;
    }
    left += left === '' && raw.length > 0 ? piece : sign + piece;
    sign = '';
  }
  return { tags, raw, left };
}
