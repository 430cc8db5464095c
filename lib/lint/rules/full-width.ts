import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { joinWords, separatorOf } from '@/lib/lint/separator';
import { trimText } from '@/lib/url/white-space';
import { changeLiterals } from '@/lib/utm/literals';

/**
 * Full-width letters, digits and signs, half-width katakana, and the space of a Japanese keyboard. Not `－` and `～`:
 * those are dashes, and `look-alike-dash` knows where they are text.
 */
const WIDE = '\\uff01-\\uff0c\\uff0e-\\uff5d\\uff5f-\\uff9f\\uffe0-\\uffe2\\uffe4-\\uffe6';
const FOUND_RE = new RegExp(`[${WIDE}\\u3000]`);
const RUN_RE = new RegExp(`[${WIDE}]+`, 'g');

export const fullWidth: ValueRule = (value, link) => {
  const found = FOUND_RE.exec(value.literals)?.[0];
  if (found === undefined) return undefined;
  const narrow = changeLiterals(
    trimText(value.value),
    (text) => text.replace(RUN_RE, (run) => run.normalize('NFKC')),
    link.input.platform,
  );
  const separator = separatorOf(narrow);
  const after = changeLiterals(
    narrow,
    (text) => (text.includes('\u3000') ? joinWords(text, separator) : text),
    link.input.platform,
  );
  return mendHit(link, value, after, { after }, false);
};
