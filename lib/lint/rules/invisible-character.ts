import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { changeLiterals } from '@/lib/utm/literals';

/**
 * Zero-width characters, soft hyphens, marks of direction, controls. A joiner stays inside an emoji and between letters
 * of scripts that need it, and so do the variation selectors.
 */
const JOINER = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])\u200d|\u200d(?![\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])\u200c|\u200c(?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])`;
const INVISIBLE = String.raw`[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]`;
const INVISIBLE_RE = new RegExp(`${INVISIBLE}|${JOINER}`, 'gu');
const NOT_PRINTABLE_RE = /[^ -~]/;

/** What nobody sees, and analytics counts: a second row that looks the same. */
export const invisibleCharacter: ValueRule = (value, link) => {
  if (!NOT_PRINTABLE_RE.test(value.literals)) return undefined;
  const found = value.literals.match(INVISIBLE_RE);
  if (found === null) return undefined;
  const after = changeLiterals(value.value, (text) => text.replace(INVISIBLE_RE, ''), link.input.platform);
  const codes = [...new Set(found)].slice(0, MOST_CODES).map(codeOf).join(', ');
  return mendHit(link, value, after, { codes, count: found.length }, false);
};

const MOST_CODES = 5;

function codeOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
