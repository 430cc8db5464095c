import type { Preset } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { isSameName } from '@/lib/library/same-name';
import { fail, type Result } from '@/lib/result';
import { chooseFields, type FieldChoice, fieldChoices, withValues } from '@/lib/share/field-choices';
import { parsePrefill, serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_PREFILL, type PrefillState } from '@/lib/share/prefill-state';
import { trimText } from '@/lib/url/white-space';

/** A preset while it is written. */
export type PresetDraft = {
  readonly name: string;
  readonly description: string;
  readonly choices: readonly FieldChoice[];
  readonly conventions: readonly string[];
};

/**
 * What a draft of this form starts with: everything that is filled in is kept, locked and hidden as it is now.
 *
 * @example
 * draftOfForm(state, 'News', '').choices.find(({ id }) => id === 'utm_source')
 */
export function draftOfForm(
  state: PrefillState,
  { name, description, conventions }: Pick<Preset, 'name' | 'description' | 'conventions'>,
): PresetDraft {
  return { name, description, conventions, choices: fieldChoices(state) };
}

/** @example draftOfPreset(preset).name // 'News' */
export function draftOfPreset(preset: Preset): PresetDraft {
  return draftOfForm(parsePrefill(preset.prefill).state, preset);
}

/**
 * What a draft says, ready to be saved: its name without white space at the ends, and its prefilled address, which is
 * `form` with the values, locks and hidden fields of the draft.
 *
 * @param others - the names of the other presets
 *
 * @example
 * readDraft(draft, state, ['News']) // { ok: false, error: { code: 'name_taken' } }
 */
export function readDraft(
  draft: PresetDraft,
  form: PrefillState,
  others: readonly string[],
): Result<
  Pick<Preset, 'name' | 'description' | 'prefill' | 'conventions'>,
  { code: 'name_empty' | 'name_taken' } | TooLong
> {
  const name = trimText(draft.name);
  const description = trimText(draft.description);
  const { conventions } = draft;
  if (name === '') return fail({ code: 'name_empty' });
  if (others.some((other) => isSameName(other, name))) return fail({ code: 'name_taken' });
  if (name.length > LIMITS.name) return fail({ code: 'name_long', limit: LIMITS.name });
  if (description.length > LIMITS.text) return fail({ code: 'description_long', limit: LIMITS.text });

  const { url, tags, custom, platform, lock, hide } = chooseFields(
    withValues(form, draft.choices),
    draft.choices,
  );
  const place = platform !== undefined && { platform };
  // What the form's own address said beyond that is no part of the preset.
  const prefill = serialisePrefill({ ...EMPTY_PREFILL, url, tags, custom, lock, hide, ...place });
  if (prefill.length > LIMITS.prefill) return fail({ code: 'fields_long', limit: LIMITS.prefill });
  return { ok: true, name, description, prefill, conventions };
}

/** Lengths in UTF-16 units. */
type TooLong = { readonly code: 'name_long' | 'description_long' | 'fields_long'; readonly limit: number };
