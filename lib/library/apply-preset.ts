import type { CalendarDate } from '@/lib/conventions/calendar';
import type { Preset } from '@/lib/library/library';
import { customField, formOfPrefill, type PrefillFrame } from '@/lib/share/form-prefill';
import { parsePrefill } from '@/lib/share/prefill';
import type { FieldId } from '@/lib/share/prefill-state';
import type { FormValues } from '@/lib/utm/form-values';
import { UTM_KEYS } from '@/lib/utm/params';

/** A field that a preset changes. */
export type ChangedField = {
  readonly field: FieldId | 'platform';
  readonly before: string;
  readonly after: string;
};

export type AppliedPreset = {
  /** The values to put into the form: only those that the preset has. */
  readonly patch: Partial<FormValues>;
  readonly changed: readonly ChangedField[];
  /** What the preset locks and hides takes the place of what the form's address did. */
  readonly frame: PrefillFrame;
};

/**
 * What a preset does to a form: it fills what it has and leaves the rest; dates are filled in for the day that is given.
 *
 * @example
 * applyPreset({ ...EMPTY_FORM, utm_source: 'a', utm_medium: 'b' }, EMPTY_FRAME, { id: 'p', prefill: 'source=c' }, today)
 * // { patch: { utm_source: 'c' }, changed: [{ field: 'utm_source', before: 'a', after: 'c' }],
 * //   frame: { …EMPTY_FRAME, preset: 'p' } }
 */
export function applyPreset(
  values: FormValues,
  frame: PrefillFrame,
  { id, prefill }: Pick<Preset, 'id' | 'prefill'>,
  today: CalendarDate,
): AppliedPreset {
  const { values: own, frame: ownFrame } = formOfPrefill(parsePrefill(prefill).state, today);
  const fields = (['url', ...UTM_KEYS, 'platform'] as const).filter((key) => own[key] !== '');
  const patch: Partial<FormValues> = Object.fromEntries(fields.map((key) => [key, own[key]]));
  const changed: ChangedField[] = fields
    .map((field) => ({ field, before: values[field], after: own[field] }))
    .filter(({ before, after }) => before !== after);
  const filled = new Set<string>([...fields, ...own.custom.map(({ name }) => customField(name))]);
  if (own.custom.length > 0) {
    const merged = mergeCustom(values.custom, own.custom);
    patch.custom = merged.rows;
    changed.push(...merged.changed);
  }
  const dated = [...frame.dated.filter(({ field }) => !filled.has(field)), ...ownFrame.dated];
  const { lock, hide } = ownFrame;
  return { patch, changed, frame: { lock, hide, unknown: frame.unknown, dated, preset: id } };
}

type Row = FormValues['custom'][number];

/** Each parameter goes into the row that bears its name already, in their order, else into a row of its own. */
function mergeCustom(rows: readonly Row[], own: readonly Row[]): { rows: Row[]; changed: ChangedField[] } {
  const merged = [...rows];
  const changed: ChangedField[] = [];
  const taken = new Set<number>();
  for (const { name, value } of own) {
    const found = merged.findIndex((row, at) => row.name === name && !taken.has(at));
    const at = found < 0 ? merged.length : found;
    const before = merged[at]?.value ?? '';
    merged[at] = { ...merged[at], name, value };
    taken.add(at);
    if (before !== value) changed.push({ field: customField(name), before, after: value });
  }
  return { rows: merged, changed };
}
