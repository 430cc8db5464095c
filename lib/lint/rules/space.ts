import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { readsAsPlus } from '@/lib/lint/plus-in-link';
import { isReserved } from '@/lib/lint/reserved-words';
import { joinWords, SPACE_RE, separatorOf } from '@/lib/lint/separator';
import { trimText } from '@/lib/url/white-space';
import { changeLiterals } from '@/lib/utm/literals';

/**
 * One tool writes a space as `%20` and the next as `+`, and mail cuts links there. Keywords are searched with spaces, and
 * arrive so where a platform fills them in: there it is the person's choice.
 */
export const space: ValueRule = (value, link) => {
  if (!SPACE_RE.test(value.literals) || isReserved(value.value)) return undefined;
  // `c++` reads as `c` and two spaces; `plus-sign` asks what was meant.
  if (readsAsPlus(value, link) !== undefined) return undefined;
  const separator = separatorOf(value.literals);
  const trimmed = trimText(value.value);
  const after = changeLiterals(
    trimmed,
    (text) => (SPACE_RE.test(text) ? joinWords(text, separator) : text),
    link.input.platform,
  );
  return mendHit(link, value, after, { after }, value.key === undefined || value.key === 'utm_term');
};
