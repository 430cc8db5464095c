import type { ValueRule } from '@/lib/lint/finding';
import { isReserved } from '@/lib/lint/reserved-words';

/** `(direct)`, `(none)` and `(not set)` are what analytics tools write where they know nothing. */
export const reservedWord: ValueRule = (value) =>
  isReserved(value.value)
    ? { field: value.field, params: { name: value.name, value: value.value } }
    : undefined;
