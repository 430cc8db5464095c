import type { ValueRule } from '@/lib/lint/finding';
import { mendHit } from '@/lib/lint/mend-value';
import { changeLiterals } from '@/lib/utm/literals';

const CAPITAL_RE = /(?![\uff21-\uff3a])[\p{Lu}\p{Lt}]/u;
/** Those of an escape are digits. */
const CAPITALS_RE = /%[0-9A-Fa-f]{2}|(?:(?![\uff21-\uff3a])[\p{Lu}\p{Lt}])+/gu;

/** In reports `Facebook` and `facebook` are two rows. An id is another matter: what it is joined with may need its capitals. */
export const mixedCase: ValueRule = (value, link) => {
  if (!CAPITAL_RE.test(value.literals)) return undefined;
  const after = changeLiterals(
    value.value,
    (text) => text.replace(CAPITALS_RE, (run) => (run.startsWith('%') ? run : run.toLowerCase())),
    link.input.platform,
  );
  if (after === value.value) return undefined;
  return mendHit(link, value, after, { after }, value.key === undefined || value.key === 'utm_id');
};
