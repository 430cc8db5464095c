import type { ValueRule } from '@/lib/lint/finding';
import { LONG_VALUE, LONGEST_VALUE, lengthOf } from '@/lib/lint/value-length';

/** GA4 cuts long values, and what is cut off is in no report. */
export const valueTooLong: ValueRule = ({ key, name, field, value }) => {
  if (value.length <= LONG_VALUE || key === undefined) return undefined;
  const length = lengthOf(value);
  if (length <= LONG_VALUE) return undefined;
  const isCut = length > LONGEST_VALUE;
  const params = { name, length, limit: isCut ? LONGEST_VALUE : LONG_VALUE };
  return isCut ? { severity: 'error', field, params } : { field, params };
};
