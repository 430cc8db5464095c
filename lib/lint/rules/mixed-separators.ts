import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { changeLiterals } from '@/lib/utm/literals';

/** A separator other than `-` and `_` between two words. The dot of a number is none: `v1.5`. */
const ODD_RE = /(?<=[\p{L}\p{N}])(?:[,|/:;~]|\.(?!\d)|(?<!\d)\.(?=\d))(?=[\p{L}\p{N}])/gu;
const HOST_RE = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;
const SEPARATOR_RE = /[-_]/;

/** `2026-11_spring-sale` is the recommended shape; a third kind of separator makes names that no filter can split. */
export const mixedSeparators: ValueRule = (value, link) => {
  const odd = new Set(value.literals.match(ODD_RE));
  if (odd.size === 0 || odd.size + (SEPARATOR_RE.test(value.literals) ? 1 : 0) < 2) return undefined;
  if (value.key === 'utm_source' && HOST_RE.test(value.value)) return undefined;
  // `a;utm_medium=b`: the `;` parts two tags, and `key-misspelt` says so.
  if (value.place === 'link' && value.value.includes(';utm_')) return undefined;
  const after = changeLiterals(value.value, (text) => text.replace(ODD_RE, '-'), link.input.platform);
  return mendHit(link, value, after, { found: [...odd].join(' '), after }, true);
};
