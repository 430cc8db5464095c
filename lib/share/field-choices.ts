import { customField, pickFields } from '@/lib/share/form-prefill';
import { type FieldId, isCustomField, type PrefillState } from '@/lib/share/prefill-state';
import { UTM_KEYS } from '@/lib/utm/params';

/** What an address or a preset does with a field. */
export type FieldChoice = {
  readonly id: FieldId;
  readonly value: string;
  readonly fill: boolean;
  readonly lock: boolean;
  readonly hide: boolean;
};

/**
 * The choices that a prefilled address stands for: every field of the form, in its order, and its custom parameters.
 *
 * @example
 * fieldChoices(parsePrefill('source=a&lock=source').state)[1]
 * // { id: 'utm_source', value: 'a', fill: true, lock: true, hide: false }
 */
export function fieldChoices(state: PrefillState): readonly FieldChoice[] {
  const values = new Map<FieldId, string>([
    ['url', state.url],
    ...UTM_KEYS.map((key): [FieldId, string] => [key, state.tags[key] ?? '']),
    ...state.custom.map(([name, value]): [FieldId, string] => [customField(name), value]),
  ]);
  return [...values].map(([id, value]) => ({
    id,
    value,
    fill: value !== '',
    lock: state.lock.includes(id),
    hide: state.hide.includes(id),
  }));
}

/**
 * The name of a field's parameter, as links have it.
 *
 * @example
 * nameOfField('x.color') // 'color'
 */
export function nameOfField(field: FieldId): string {
  return isCustomField(field) ? field.slice(2) : field;
}

/**
 * What is left of a prefilled address by these choices: only the fields that are filled, locked and hidden as chosen.
 *
 * @example
 * chooseFields(state, fieldChoices(state)) // what state says of the form
 */
export function chooseFields(state: PrefillState, choices: readonly FieldChoice[]): PrefillState {
  const chosen = (way: 'fill' | 'lock' | 'hide') =>
    choices.filter((choice) => choice[way]).map(({ id }) => id);
  return { ...pickFields(state, new Set(chosen('fill'))), lock: chosen('lock'), hide: chosen('hide') };
}

/**
 * The same address with the values that were changed in these choices.
 *
 * @example
 * withValues(state, [{ id: 'utm_source', value: 'b', … }]).tags.utm_source // 'b'
 */
export function withValues(state: PrefillState, choices: readonly FieldChoice[]): PrefillState {
  const before = new Map<string, string>(fieldChoices(state).map(({ id, value }) => [id, value]));
  const after = new Map<string, string>(choices.map(({ id, value }) => [id, value]));
  // Of custom parameters with the same name only the last one is shown: the others stay.
  const read = (id: FieldId, value: string) => (value === before.get(id) ? (after.get(id) ?? value) : value);
  return {
    ...state,
    url: read('url', state.url),
    tags: Object.fromEntries(UTM_KEYS.map((key) => [key, read(key, state.tags[key] ?? '')])),
    custom: state.custom.map(([name, value]) => [name, read(customField(name), value)]),
  };
}
