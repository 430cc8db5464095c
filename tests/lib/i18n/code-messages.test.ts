import { describe, expect, test } from 'vitest';
import type { Messages } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import type { MergeNotice } from '@/lib/share/merge-typed';
import type { PrefillNotice } from '@/lib/share/prefill-state';
import type { LinkNotice } from '@/lib/utm/form-link';
import type { LinkError } from '@/lib/utm/notices';
import { argumentsOf, strictTranslator } from '@/tests/support/messages';

const repair = 'https://a.jp/mended';
const position = { start: 0, end: 1 };

// One of each code, with the fields that lib gives.
const NOTICES: readonly LinkNotice[] = [
  { code: 'soft_breaks_joined', count: 2 },
  { code: 'trimmed' },
  { code: 'unwrapped', open: '「', close: '」' },
  { code: 'line_breaks_removed', count: 2 },
  { code: 'scheme_added', host: 'example.jp' },
  { code: 'scheme_added_maybe_file', host: 'file.pdf' },
  { code: 'characters_encoded', characters: '"<>', count: 3 },
  { code: 'unusual_space_kept', count: 2 },
  { code: 'tag_replaced', key: 'utm_source', before: 'old', after: 'new' },
  { code: 'tag_reencoded', key: 'utm_source', before: 'a+b', after: 'a%20b' },
  { code: 'tag_kept', key: 'utm_source', before: 'old', after: 'new' },
  { code: 'tag_removed', key: 'utm_source', before: 'old' },
  { code: 'duplicate_dropped', key: 'utm_source', before: 'old' },
  { code: 'key_corrected', key: 'utm_source', before: 'UTM_Source' },
  { code: 'tag_moved', key: 'utm_source', to: 'query' },
  { code: 'surrogate_replaced', key: 'utm_source' },
  { code: 'value_not_text', key: 'utm_source' },
  { code: 'custom_is_tag', key: 'utm_id', written: true },
  { code: 'custom_unnamed', value: 'red' },
  { code: 'value_trimmed', key: 'utm_source' },
];

const ERRORS: readonly (LinkError | { code: keyof typeof en.linkError; name?: string })[] = [
  { code: 'not_text' },
  { code: 'empty' },
  { code: 'several_links', count: 2, position },
  { code: 'not_a_link', position },
  { code: 'scheme_broken', before: 'htp://', repair, position },
  { code: 'scheme_unsupported', scheme: 'mailto', position },
  { code: 'host_missing', position },
  { code: 'url_invalid', repair, position },
  { code: 'fragment_taken', fragment: 'top', position },
  { code: 'unreadable_argument' },
  { code: 'source_required' },
];

const OPENINGS: readonly (
  | PrefillNotice
  | MergeNotice
  | { code: keyof typeof en.prefillNotice; names?: readonly string[] }
)[] = [
  { code: 'escapes_kept', key: 'lock', before: '%E6%98' },
  { code: 'key_repeated', key: 'url', values: ['one', 'two'] },
  { code: 'value_too_long', key: 'x.color', length: 20_001, limit: 20_000 },
  { code: 'too_many_custom', count: 101, limit: 100 },
  { code: 'field_unknown', list: 'lock', names: ['foo', 'bar'] },
  { code: 'address_long', length: 20_001 },
  { code: 'newer_version', version: '2' },
  { code: 'url_unencoded', url: 'https://e.com/?a=1&b=2', pairs: ['b=2'], ambiguous: ['source'], repair },
  { code: 'url_ambiguous', names: ['source', 'medium'] },
  { code: 'typed_kept', key: 'utm_source', typed: 'mine', address: 'theirs' },
  { code: 'locked_kept', key: 'utm_source', typed: 'mine', address: 'theirs' },
  { code: 'query_moved' },
];

type Sample = { readonly code: string };
const SAMPLES: readonly (readonly [namespace: 'notice' | 'linkError' | 'prefillNotice', Sample])[] = [
  ...NOTICES.map((sample) => ['notice', sample] as const),
  ...ERRORS.map((sample) => ['linkError', sample] as const),
  ...OPENINGS.map((sample) => ['prefillNotice', sample] as const),
];
const ROWS = SAMPLES.map(([namespace, sample]) => ({ namespace, code: sample.code, sample }));

/** What a sentence says by other means than repeating it. */
const NOT_QUOTED = ['code', 'repair', 'position', 'to', 'written', 'list', 'pairs', 'ambiguous'];

test.each(['notice', 'linkError', 'prefillNotice'] as const)(
  '%s has words for its codes, and no others',
  (name) => {
    const codes = ROWS.filter(({ namespace }) => namespace === name).map(({ code }) => code);
    expect(codes.sort()).toEqual(Object.keys(en[name]).sort());
  },
);

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('%s', (locale, messages: Messages) => {
  const t = strictTranslator(locale, messages);

  test.each(ROWS)('$namespace.$code is said with what lib gives', ({ namespace, code, sample }) => {
    const values = argumentsOf(sample);
    const text = t(`${namespace}.${code}.text`, values);
    const quoted = Object.entries(values).filter(
      ([name, value]) => typeof value === 'string' && !NOT_QUOTED.includes(name),
    );
    expect(quoted.filter(([, value]) => !text.includes(String(value)))).toEqual([]);
  });

  test.each(NOTICES)('the reason and the button of $code need no arguments', ({ code }) => {
    const words: { why: string; fix?: string } = messages.notice[code];
    expect(`${words.why}${words.fix ?? ''}`).not.toMatch(/[{}]/);
  });

  test('a button that puts a link in place shows it', () => {
    expect(t('linkError.scheme_broken.fix', { repair })).toContain(repair);
    expect(t('linkError.url_invalid.fix', { repair })).toContain(repair);
  });

  test('the branches of a sentence differ', () => {
    const moved = (to: string) => t('notice.tag_moved.text', { key: 'utm_id', to });
    const custom = (written: string) => t('notice.custom_is_tag.text', { key: 'utm_id', written });
    const unknown = (list: string) => t('prefillNotice.field_unknown.text', { list, names: 'foo' });
    expect(moved('query')).not.toBe(moved('fragment'));
    expect(custom('true')).not.toBe(custom('false'));
    expect(unknown('lock')).not.toBe(unknown('hide'));
  });
});
