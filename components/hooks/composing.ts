import type { KeyboardEvent } from 'react';

/** What browsers report for a key that an input method has taken. */
const TAKEN_KEY_CODE = 229;

/** Whether a key belongs to an input method. Safari ends a composition before its last key: the code still tells. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === TAKEN_KEY_CODE;
}
