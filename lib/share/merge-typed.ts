import type { PrefillState } from '@/lib/share/prefill-state';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** Of the two values that a field had when the scripts were ready, the one that was used and the one that was not. */
export type MergeNotice = {
  readonly code: 'typed_kept' | 'locked_kept';
  readonly key: 'url' | UtmKey;
  readonly typed: string;
  readonly address: string;
};

/**
 * Joins what an address says with what was typed before the scripts were ready: what was typed wins (DESIGN.md 5),
 * an untouched field takes the address's value. Only a field that the address both locks and fills keeps the
 * address's value: the person could not take it back. Both cases are told where the two differ.
 *
 * @example
 * mergeTyped(parsePrefill('#source=a&medium=b').state, { utm_source: 'mine' }).state.tags
 * // { utm_source: 'mine', utm_medium: 'b' }
 */
export function mergeTyped(
  state: PrefillState,
  typed: { readonly url?: string | undefined } & Readonly<TagValues>,
): { state: PrefillState; notices: MergeNotice[] } {
  const notices: MergeNotice[] = [];
  const pick = (key: 'url' | UtmKey, address: string): string => {
    const text = typed[key] ?? '';
    if (text === '' || text === address) return address;
    if (address === '') return text;
    const locked = state.lock.includes(key);
    notices.push({ code: locked ? 'locked_kept' : 'typed_kept', key, typed: text, address });
    return locked ? address : text;
  };
  const url = pick('url', state.url);
  const tags: TagValues = {};
  for (const key of UTM_KEYS) {
    const value = pick(key, state.tags[key] ?? '');
    if (value !== '') tags[key] = value;
  }
  return { state: { ...state, url, tags }, notices };
}
