import { cutLink, joinLink } from '@/lib/url/cut';
import { foreignParam } from '@/lib/utm/foreign-params';
import { canonicalKey } from '@/lib/utm/keys';
import { cutPair, type Pair } from '@/lib/utm/pair';
import type { TagValues, UtmKey } from '@/lib/utm/params';
import { readFragment } from '@/lib/utm/reading/fragment';
import { addOther, type LinkReading, type OtherPair, type ParsedLink } from '@/lib/utm/reading/parsed-link';
import { readValue } from '@/lib/utm/value';

/**
 * Reads any clean link: our tags, all other pairs, and what the link is without the tags. Those in the fragment count
 * where the query lacks them (URL-RULES 3.1 and 3.3).
 */
export function readLink(text: string, notices: ParsedLink['notices']): LinkReading {
  const { base, query, fragment } = cutLink(text);
  const tags: TagValues = {};
  const reading: LinkReading = {
    ok: true,
    destination: text,
    tags,
    custom: [],
    clickIds: [],
    others: [],
    notices,
  };
  const kept: string[] = [];
  for (const raw of query?.split('&') ?? []) {
    const pair = cutPair(raw);
    const key = canonicalKey(pair.rawName);
    if (key === undefined) {
      kept.push(raw);
      if (raw !== '') addOther(reading, readOther(pair));
    } else addTag(tags, key, readValue(pair.rawValue ?? ''));
  }
  const inFragment = readFragment(fragment);
  for (const [key, value] of inFragment.tags) addTag(tags, key, value);

  const left = kept.join('&');
  // Where only an empty pair is left of more, the `?` would dangle.
  const hasQuery = kept.length > 0 && (left !== '' || query === '');
  reading.destination = joinLink({ base, query: hasQuery ? left : undefined, fragment: inFragment.left });
  return reading;
}

/** A tag without a value is none, and the first of several counts (URL-RULES 3.3). */
function addTag(tags: TagValues, key: UtmKey, value: string): void {
  if (value !== '' && tags[key] === undefined) tags[key] = value;
}

function readOther({ raw, rawName, rawValue = '' }: Pair): OtherPair {
  const name = readValue(rawName);
  const kind = foreignParam(name)?.kind ?? (/^utm_/i.test(name) ? 'unknown_utm' : 'foreign');
  return { name, value: readValue(rawValue), raw, kind };
}
