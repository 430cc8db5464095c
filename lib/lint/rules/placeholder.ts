import type { Hit, Rule } from '@/lib/lint/finding';
import type { LintedValue } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import { EXAMPLE_HOSTS, PLACEHOLDER_RE, PLACEHOLDER_WORDS } from '@/lib/lint/placeholder-words';

/** What a template or a test left behind, and nobody wants to read in a report. */
export const placeholder: Rule = (link) => {
  const found = link.values.filter(({ value, literals }) => literals === value && isPlaceholder(value));
  const isExample = EXAMPLE_HOSTS.has(link.host);
  if (found.length === 0 && !isExample) return NO_HITS;
  const hits = found.map(({ name, field, value }): Hit => ({ field, params: { name, value } }));
  return isExample ? [...hits, { field: 'url', params: { name: 'url', value: link.host } }] : hits;
};

/** How placeholders begin; all other values need no closer look. */
const MAY_BE_RE = new RegExp(
  `^(?:[^a-z0-9]|${[...new Set([...PLACEHOLDER_WORDS].map((word) => word.slice(0, 3)))].join('|')}|your|my-|insert|enter|xxx)`,
  'i',
);

/** Longer than any of the words. */
const LONGEST = 40;

function isPlaceholder(value: LintedValue['value']): boolean {
  if (value.length > LONGEST || !MAY_BE_RE.test(value)) return false;
  const word = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]/g, '-')
    .replace(/^[[<(]+|[\])>]+$/g, '');
  return PLACEHOLDER_WORDS.has(word) || PLACEHOLDER_RE.test(word);
}
