import { trimText } from '@/lib/url/white-space';
import { type BuildResult, type BuiltLink, buildUrl } from '@/lib/utm/build';
import type { FormValues } from '@/lib/utm/form-values';
import { writtenKey } from '@/lib/utm/keys';
import type { BuildOptions } from '@/lib/utm/options';
import { type CustomParam, type Tags, type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';
import type { OtherPair } from '@/lib/utm/reading/parsed-link';

/** What was done to the form's values before they were written. */
export type FormNotice = { readonly code: 'value_trimmed'; readonly key: string };
/** What was done on the way from the form to its link. What is wrong with it is said by lib/lint. */
export type LinkNotice = BuiltLink['notices'][number] | FormNotice;

export type FormLink = {
  readonly result: BuildResult;
  readonly notices: readonly LinkNotice[];
  /** Whether reading the link back gives exactly the values of the form. */
  readonly readsBack: boolean;
  /** Whether the link carries a source: the form's or the destination's own. */
  readonly hasSource: boolean;
};

/**
 * The link of a form and all that was done to it. White space around values is left out, and said; a field
 * that the person emptied takes the destination's own tag out (URL-RULES 2.2).
 *
 * @example
 * linkOfForm({ ...EMPTY_FORM, url: 'https://a.jp', utm_source: ' x ' }, new Set()).result
 * // { ok: true, url: 'https://a.jp?utm_source=x', … }
 */
export function linkOfForm(values: FormValues, emptied: ReadonlySet<UtmKey>): FormLink {
  const tags = tagsOfForm(values);
  const custom: CustomParam[] = values.custom.map(({ name, value }) => [trimText(name), trimText(value)]);
  const toWrite: Tags = Object.fromEntries(
    UTM_KEYS.map((key) => [key, tags[key] ?? (emptied.has(key) ? null : undefined)]),
  );
  const options: BuildOptions = {
    custom,
    space: values.space,
    placement: values.placement,
    platform: values.platform === '' ? undefined : values.platform,
  };
  const result = buildUrl(values.url, toWrite, options);
  return {
    result,
    notices: [...(result.ok ? result.notices : []), ...formNotices(values)],
    readsBack: result.ok && readsBack(result.url, tags, toWrite, options),
    hasSource: result.ok && carriesSource(result.url),
  };
}

/** The tags of a form, trimmed; only those that are filled. */
export function tagsOfForm(values: Pick<FormValues, UtmKey>): TagValues {
  const tags: TagValues = {};
  for (const key of UTM_KEYS) {
    const value = trimText(values[key]);
    if (value !== '') tags[key] = value.toWellFormed();
  }
  return tags;
}

function formNotices(values: FormValues): FormNotice[] {
  const trimmed: string[] = UTM_KEYS.filter((key) => trimText(values[key]) !== values[key]);
  const customTrimmed = values.custom
    .filter(({ name, value }) => trimText(name) !== name || trimText(value) !== value)
    .map(({ name }) => trimText(name));
  return [...trimmed, ...customTrimmed].map((key) => ({ code: 'value_trimmed', key }));
}

/** Really reads the link again, and writes it again: the same values must come out, and the same link. */
function readsBack(url: string, tags: TagValues, toWrite: Tags, options: BuildOptions): boolean {
  const parsed = parseUrl(url);
  if (!parsed.ok || !UTM_KEYS.every((key) => tags[key] === undefined || parsed.tags[key] === tags[key]))
    return false;
  if (!customReadsBack(parsed.others, options)) return false;
  const again = buildUrl(url, toWrite, options);
  return again.ok && again.url === url;
}

/** Whether the custom parameters that are written in the query come out of it, in their order. */
function customReadsBack(others: readonly OtherPair[], { custom = [], placement }: BuildOptions): boolean {
  if (placement === 'fragment') return true;
  const written = custom.filter(
    ([name, value]) => name !== '' && value !== '' && writtenKey(name) === undefined,
  );
  let found = 0;
  for (const { name, value } of others) {
    const [expectedName, expectedValue] = written[found] ?? [];
    if (name === expectedName?.toWellFormed() && value === expectedValue?.toWellFormed()) found++;
  }
  return found === written.length;
}

function carriesSource(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed.ok && parsed.tags.utm_source !== undefined;
}
