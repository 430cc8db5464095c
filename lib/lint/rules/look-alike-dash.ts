import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { changeLiterals } from '@/lib/utm/literals';

const ALNUM = 'A-Za-z0-9\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';
/** Hyphens, dashes and minus signs of other keyboards, which are never part of a word. */
const DASH = '\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';
/** `ー` belongs to a word of katakana and `〜` to Japanese text: they are dashes only between letters or digits. */
const MARK = '\\u30fc\\uff70\\u301c\\uff5e';
const SIGNS = `[${DASH}${MARK}]`;
const FOUND_RE = new RegExp(
  `(?<=[${ALNUM}])[${DASH}]+|[${DASH}]+(?=[${ALNUM}])|(?<=[${ALNUM}])${SIGNS}+(?=[${ALNUM}])`,
  'g',
);
const ANY_RE = new RegExp(SIGNS);

/** What looks like a hyphen and is another character: to analytics, `2026−11` and `2026-11` are two campaigns. */
export const lookAlikeDash: ValueRule = (value, link) => {
  if (!ANY_RE.test(value.literals)) return undefined;
  const found = value.literals.match(FOUND_RE)?.[0];
  if (found === undefined) return undefined;
  const after = changeLiterals(value.value, (text) => text.replace(FOUND_RE, '-'), link.input.platform);
  return mendHit(link, value, after, { found, code: codeOf(found), after }, false);
};

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
