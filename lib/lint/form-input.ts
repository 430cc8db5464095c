import type { Fix, LintInput } from '@/lib/lint/finding';
import { trimText } from '@/lib/url/white-space';
import { tagsOfForm } from '@/lib/utm/form-link';
import type { FormValues } from '@/lib/utm/form-values';
import { moveTags } from '@/lib/utm/move-tags';
import { type CustomParam, UTM_KEYS, type UtmKey } from '@/lib/utm/params';

type Context = Pick<LintInput, 'ownDomains' | 'used' | 'off' | 'known' | 'convention'>;

/**
 * What to lint of a form: its link as `linkOfForm` makes it. An emptied field takes the destination's own tag out.
 *
 * @example
 * lintInputOfForm({ ...EMPTY_FORM, url: 'https://a.jp/', utm_source: ' x ' }, new Set()).tags // { utm_source: 'x' }
 */
export function lintInputOfForm(
  values: FormValues,
  emptied: ReadonlySet<UtmKey>,
  context: Context = {},
): LintInput {
  const tags = tagsOfForm(values);
  const removed = UTM_KEYS.filter((key) => tags[key] === undefined && emptied.has(key));
  return {
    url: values.url,
    tags: { ...tags, ...Object.fromEntries(removed.map((key) => [key, null])) },
    custom: values.custom.map(({ name, value }): CustomParam => [trimText(name), trimText(value)]),
    space: values.space,
    placement: values.placement,
    platform: values.platform === '' ? undefined : values.platform,
    ...context,
  };
}

/**
 * The values that a fix puts into a form. A custom row that stays keeps all else that the form knows of it.
 *
 * @example
 * formPatchOf({ url: 'https://a.jp/', tags: { utm_source: 'line' } }, EMPTY_FORM)
 * // { url: 'https://a.jp/', utm_source: 'line' }
 */
export function formPatchOf(patch: Fix['patch'], values: FormValues): Partial<FormValues> {
  const out: Partial<FormValues> = {};
  if (patch.url !== undefined) out.url = patch.url;
  for (const key of UTM_KEYS) {
    const value = patch.tags?.[key];
    if (value !== undefined) out[key] = value ?? '';
  }
  if (patch.custom !== undefined) {
    const rows = [...values.custom];
    out.custom = patch.custom.map(([name, value]) => {
      const at = rows.findIndex((row) => trimText(row.name) === name);
      const [row] = at < 0 ? [] : rows.splice(at, 1);
      return { ...row, name, value };
    });
  }
  return out;
}

/**
 * A patch whose link was mended, with the tags that can now move into their fields, as those of a pasted link do.
 *
 * @example
 * withMovedTags({ url: 'https://a.jp/?utm_source=x' }, EMPTY_FORM, new Set()) // { url: 'https://a.jp/', utm_source: 'x' }
 */
export function withMovedTags(
  patch: Partial<FormValues>,
  values: FormValues,
  locked: ReadonlySet<string>,
): Partial<FormValues> {
  if (patch.url === undefined) return patch;
  const move = moveTags(patch.url, { ...values, ...patch }, locked);
  return move === undefined ? patch : { ...patch, url: move.url, ...move.moved };
}

/** The tags that a fix takes out, of the destination too. */
export function emptiedBy(patch: Fix['patch']): ReadonlySet<UtmKey> {
  return new Set(UTM_KEYS.filter((key) => patch.tags?.[key] === null));
}

/** The fields that a fix writes into: `url`, `utm_source`, `x.NAME`. */
export function fieldsOfFix({ name, patch }: Fix): readonly string[] {
  const tags = UTM_KEYS.filter((key) => patch.tags?.[key] !== undefined);
  return [
    ...(patch.url === undefined ? [] : ['url']),
    ...tags,
    ...(patch.custom === undefined ? [] : [`x.${name}`]),
  ];
}
