import type { ValueRule } from '@/lib/lint/finding';
import { TOKEN_MARK } from '@/lib/lint/linted-link';
import { excerpt } from '@/lib/lint/mend-value';

/** Letters, marks, digits and signs of other scripts; wide forms, odd spaces and invisible characters have rules of their own. */
const OTHER_SCRIPT_RE = new RegExp(
  String.raw`(?![${TOKEN_MARK}\uff01-\uff9f\uffe0-\uffe6\u3000\u2212])[^\x00-\xa0\s\p{Cf}\p{Pd}]`,
  'u',
);
const NOT_ASCII_RE = /[^\0-\x7f]/;

/** Such text is right, and every character of it nine bytes long once it is written. */
export const notAscii: ValueRule = (value) => {
  if (value.key === undefined || !NOT_ASCII_RE.test(value.literals)) return undefined;
  if (!OTHER_SCRIPT_RE.test(value.literals)) return undefined;
  return { field: value.field, params: { name: value.name, value: excerpt(value.value) } };
};
