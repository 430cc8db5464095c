import type { Hit, Rule } from '@/lib/lint/finding';
import { NO_HITS } from '@/lib/lint/no-hits';
import {
  DATE_PLACEHOLDER_RE,
  DATE_SHAPE_RE,
  EXAMPLE_HOSTS,
  PLACEHOLDER_RE,
  PLACEHOLDER_WORDS,
} from '@/lib/lint/placeholder-words';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What a template or a test left behind, and nobody wants to read in a report. */
export const placeholder: Rule = (link) => {
  const found = link.values.filter(
    ({ value, literals, key }) => literals === value && isPlaceholder(value, key),
  );
  const isExample = EXAMPLE_HOSTS.has(link.host);
  if (found.length === 0 && !isExample) return NO_HITS;
  const hits = found.map(({ name, field, value }): Hit => ({ field, params: { name, value } }));
  return isExample ? [...hits, { field: 'url', params: { name: 'url', value: link.host } }] : hits;
};

/** How placeholders begin; all other values need no closer look. */
const MAY_BE_RE = new RegExp(
  `^(?:[^a-z0-9]|${[...new Set([...PLACEHOLDER_WORDS, ...UTM_KEYS.map(bareName)].map((word) => word.slice(0, 3)))].join('|')}|your|my-|insert|enter|xxx)`,
  'i',
);

/** Longer than any of the words. */
const LONGEST = 40;

function isPlaceholder(value: string, key: UtmKey | undefined): boolean {
  if (DATE_PLACEHOLDER_RE.test(value)) return true;
  if (value.length > LONGEST) return false;
  if (DATE_SHAPE_RE.test(value)) return true;
  if (!MAY_BE_RE.test(value)) return false;
  const word = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]/g, '-')
    .replace(/^[[<(]+|[\])>]+$/g, '');
  return (
    PLACEHOLDER_WORDS.has(word) || PLACEHOLDER_RE.test(word) || (key !== undefined && word === bareName(key))
  );
}

/** What a form writes above its field: `utm_campaign=campaign` says nothing. */
function bareName(key: UtmKey): string {
  return key.slice('utm_'.length).replaceAll('_', '-');
}
