import type { FieldId, PrefillState } from '@/lib/share/prefill-state';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import { UTM_PARAMS } from '@/lib/utm/params';

const REQUIRED: readonly FieldId[] = UTM_PARAMS.filter(({ need }) => need === 'required').map(
  ({ key }) => key,
);

/**
 * The fields that an address really hides, and those that it really locks: not a required field that it leaves empty or
 * unusable, for nobody could fill it then (DESIGN.md 5).
 *
 * @example
 * hiddenFields(parsePrefill('hide=source,term').state) // ['utm_term']
 */
export function hiddenFields(state: PrefillState): FieldId[] {
  return state.hide.filter((field) => !isNeeded(field, state));
}

/** @example lockedFields(parsePrefill('source=a&lock=url,source').state) // ['utm_source'] */
export function lockedFields(state: PrefillState): FieldId[] {
  return state.lock.filter((field) => !isNeeded(field, state));
}

function isNeeded(field: FieldId, { url, tags }: PrefillState): boolean {
  const values: { readonly [field: string]: string } = { url, ...tags };
  const value = trimText(values[field] ?? '');
  if (field === 'url') return !buildUrl(value, {}).ok;
  return REQUIRED.includes(field) && value === '';
}
