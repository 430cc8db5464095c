import type { CalendarDate } from '@/lib/conventions/calendar';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { fillDates } from '@/lib/share/date-placeholders';
import { EMPTY_PREFILL, type FieldId, type PrefillState } from '@/lib/share/prefill-state';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** What an address says beyond the values: kept beside the form, so that the address can be written again. */
export type PrefillFrame = Pick<PrefillState, 'lock' | 'hide' | 'unknown' | 'preset'> & {
  /** The texts with date placeholders, and what they became: an untouched field is written back as the text. */
  readonly dated: readonly { readonly field: string; readonly text: string; readonly filled: string }[];
};

export const EMPTY_FRAME: PrefillFrame = { lock: [], hide: [], unknown: [], dated: [] };

/**
 * The form that a prefilled address opens with; date placeholders are filled in for the day that is given.
 *
 * @example
 * formOfPrefill({ ...EMPTY_PREFILL, tags: { utm_campaign: '<yyyy>_sale' } }, { year: 2026, month: 11, day: 23 })
 *   .values.utm_campaign // '2026_sale'
 */
export function formOfPrefill(
  state: PrefillState,
  today: CalendarDate,
): { readonly values: FormValues; readonly frame: PrefillFrame } {
  const dated: { field: string; text: string; filled: string }[] = [];
  const fill = (field: string, text: string): string => {
    const filled = fillDates(text, today);
    if (filled !== text) dated.push({ field, text, filled });
    return filled;
  };
  const { platform = EMPTY_FORM.platform } = state;
  const values: FormValues = { ...EMPTY_FORM, url: fill('url', state.url), platform };
  for (const key of UTM_KEYS) values[key] = fill(key, state.tags[key] ?? '');
  values.custom = state.custom.map(([name, value]) => ({ name, value: fill(customField(name), value) }));
  const { lock, hide, unknown, preset } = state;
  return { values, frame: { lock, hide, unknown, dated, ...(preset !== undefined && { preset }) } };
}

/**
 * The address of a form: the opposite of formOfPrefill, as long as no dated field was changed.
 *
 * @example
 * prefillOfForm({ ...EMPTY_FORM, utm_source: 'x' }, EMPTY_FRAME).tags // { utm_source: 'x' }
 */
export function prefillOfForm(values: FormValues, frame: PrefillFrame): PrefillState {
  const unfill = (field: string, value: string) =>
    frame.dated.find((entry) => entry.field === field && entry.filled === value)?.text ?? value;
  const tags: TagValues = {};
  for (const key of UTM_KEYS) if (values[key] !== '') tags[key] = unfill(key, values[key]);
  return {
    ...EMPTY_PREFILL,
    lock: frame.lock,
    hide: frame.hide,
    unknown: frame.unknown,
    url: unfill('url', values.url),
    tags,
    ...(isPlatformId(values.platform) && { platform: values.platform }),
    ...(frame.preset !== undefined && { preset: frame.preset }),
    custom: values.custom
      .filter(({ name, value }) => name !== '' || value !== '')
      .map(({ name, value }) => [name, unfill(customField(name), value)]),
  };
}

/** Only some fields of an address, as the person chose them for a bookmark. */
export function pickFields(state: PrefillState, fields: ReadonlySet<FieldId>): PrefillState {
  const tags: TagValues = {};
  for (const key of UTM_KEYS as readonly UtmKey[]) {
    const value = state.tags[key];
    if (fields.has(key) && value !== undefined) tags[key] = value;
  }
  return {
    ...state,
    url: fields.has('url') ? state.url : '',
    tags,
    custom: state.custom.filter(([name]) => fields.has(customField(name))),
  };
}

/** The id of a custom parameter's field. */
export function customField(name: string): `x.${string}` {
  return `x.${name}`;
}

/** Whether there is anything in a form that is worth keeping. */
export function isBlank(values: FormValues): boolean {
  return (
    values.url === '' &&
    values.platform === '' &&
    UTM_KEYS.every((key) => values[key] === '') &&
    values.custom.every(({ name, value }) => name === '' && value === '')
  );
}
