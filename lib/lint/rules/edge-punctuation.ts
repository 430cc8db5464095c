import { innerRange } from '@/lib/lint/edge-signs';
import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { isReserved } from '@/lib/lint/reserved-words';

/** Signs at either end are left over from a sentence or a missing word: `-sale`, `sale。`, `（sale）`. */
export const edgePunctuation: ValueRule = (value, link) => {
  const { start, end } = innerRange(value.literals);
  if ((start === 0 && end === value.literals.length) || isReserved(value.value)) return undefined;
  // Tokens are longer than the mark that stands for them, so that the end is counted from behind.
  const after = value.value.slice(start, value.value.length - (value.literals.length - end));
  return mendHit(link, value, after, { after });
};
