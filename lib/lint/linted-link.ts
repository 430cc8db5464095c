import { type ChannelResult, ga4Channel } from '@/lib/channels/ga4';
import type { LintField, LintInput } from '@/lib/lint/finding';
import { findAuthority } from '@/lib/url/authority';
import { trimText } from '@/lib/url/white-space';
import { buildUrl } from '@/lib/utm/build';
import { findTokens } from '@/lib/utm/macros';
import type { ReadNotice } from '@/lib/utm/notices';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { type ParsedLink, parseUrl } from '@/lib/utm/parse';

/** Stands for one token in `literals`: a sign that no value of a person holds. */
export const TOKEN_MARK = '\uFFFC';

/** A value that ends up in the link, and where it can be changed. */
export type LintedValue = {
  /** The parameter's name: one of the nine, a custom parameter's, or that of a foreign pair. */
  readonly name: string;
  /** Set for the nine. */
  readonly key: UtmKey | undefined;
  /** `field` and `custom`: the form's. `link`: a tag in the destination. `foreign`: another pair of its query. */
  readonly place: 'field' | 'custom' | 'link' | 'foreign';
  readonly field: LintField;
  /** Which of the input's custom parameters; -1 for all other places. */
  readonly index: number;
  /** Decoded, without white space around it, never empty. */
  readonly value: string;
  /** The value with a TOKEN_MARK for each of its tokens: what a rule about spelling may look at. */
  readonly literals: string;
};

/** One link and all that rules ask of it; what takes work is worked out when first asked for. */
export type LintedLink = {
  readonly input: LintInput;
  /** The destination as it reads; undefined where it cannot be used. */
  readonly parsed: ParsedLink | undefined;
  /** The host of the destination in small letters, without port; '' where there is none. */
  readonly host: string;
  /** Our tags as they end up in the link: the form's, else the destination's own. */
  readonly tags: Readonly<Record<UtmKey, string>>;
  /** All values of the nine and of the form's custom parameters, in the order of the form. */
  readonly values: readonly LintedValue[];
  /** The other pairs of the destination's query that have a value. */
  readonly foreign: () => readonly LintedValue[];
  readonly readNotices: readonly ReadNotice[];
  readonly channel: () => ChannelResult;
  /** The finished link; undefined where there is none. */
  readonly url: () => string | undefined;
};

export function readLinted(input: LintInput): LintedLink {
  const result = parseUrl(input.url);
  const parsed = result.ok ? result : undefined;
  const tags = {} as Record<UtmKey, string>;
  const values: LintedValue[] = [];
  for (const key of UTM_KEYS) {
    const given = input.tags?.[key];
    const typed = typeof given === 'string' ? trimText(given) : '';
    const value = typed || (given === null ? '' : (parsed?.tags[key] ?? ''));
    tags[key] = value;
    if (value === '') continue;
    const place = typed === '' ? 'link' : 'field';
    values.push(lintedValue(value, input, key, key, place, place === 'link' ? 'url' : key, -1));
  }
  input.custom?.forEach(([name, text], index) => {
    const value = trimText(text);
    if (value !== '') values.push(lintedValue(value, input, name, undefined, 'custom', `x.${name}`, index));
  });
  return {
    input,
    parsed,
    host: parsed === undefined ? '' : hostOf(parsed.destination),
    tags,
    values,
    foreign: once(() =>
      (parsed?.others ?? [])
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => lintedValue(value, input, name, undefined, 'foreign', 'url', -1)),
    ),
    readNotices:
      parsed === undefined || parsed.notices.length === 0
        ? NONE
        : parsed.notices.filter((notice): notice is ReadNotice => 'repair' in notice),
    channel: once(() =>
      ga4Channel({ source: tags.utm_source, medium: tags.utm_medium, campaign: tags.utm_campaign }),
    ),
    url: once(() => {
      const { url, custom, space, placement, platform } = input;
      const built = buildUrl(url, input.tags ?? {}, { custom, space, placement, platform });
      return built.ok ? built.url : undefined;
    }),
  };
}

const NONE: readonly never[] = [];

function lintedValue(
  value: string,
  { platform }: LintInput,
  name: string,
  key: UtmKey | undefined,
  place: LintedValue['place'],
  field: LintField,
  index: number,
): LintedValue {
  return { name, key, place, field, index, value, literals: withoutTokens(value, platform) };
}

function withoutTokens(value: string, platform: string | undefined): string {
  const tokens = findTokens(value, platform);
  if (tokens.length === 0) return value;
  let out = '';
  let from = 0;
  for (const [start, end] of tokens) {
    out += value.slice(from, start) + TOKEN_MARK;
    from = end;
  }
  return out + value.slice(from);
}

function hostOf(url: string): string {
  const { host, end } = findAuthority(url);
  const name = url.slice(host, end).toLowerCase();
  const port = /:\d*$/.exec(name);
  return port === null ? name : name.slice(0, port.index);
}

function once<Value>(work: () => Value): () => Value {
  let done = false;
  let value: Value;
  return () => {
    if (!done) {
      value = work();
      done = true;
    }
    return value;
  };
}
