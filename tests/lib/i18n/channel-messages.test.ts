import { describe, expect, test } from 'vitest';
import type { Because } from '@/lib/channels/because';
import type { Doubt } from '@/lib/channels/doubts';
import type { ChannelMove } from '@/lib/channels/moves';
import type { ToolNote } from '@/lib/channels/read-as';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { argumentsOf, strictTranslator } from '@/tests/support/messages';

const source = { field: 'utm_source', value: 'the-source' } as const;
const medium = { field: 'utm_medium', value: 'the-medium' } as const;

const BECAUSE: readonly Because[] = [
  { code: 'source_listed', ...source, list: 'search' },
  { code: 'source_is', ...source, word: 'the-source' },
  { code: 'medium_is', ...medium, word: 'the-medium' },
  { code: 'medium_begins', ...medium, word: 'paid' },
  { code: 'medium_ends', ...medium, word: 'push' },
  { code: 'medium_contains', ...medium, word: 'cp' },
  { code: 'campaign_contains', field: 'utm_campaign', value: 'my-shop', word: 'shop' },
  { code: 'source_unlisted', ...source },
  { code: 'source_missing', field: 'utm_source', value: '' },
  { code: 'medium_unknown', ...medium },
  { code: 'medium_missing', field: 'utm_medium', value: '' },
];

const DOUBTS: readonly Doubt[] = [
  { code: 'token', value: '__PLACEMENT__' },
  { code: 'order', instead: 'Display', value: 'cpm' },
  { code: 'email_part', instead: 'Email', value: 'marketing-email' },
  { code: 'source_list_age', instead: 'Paid Social', value: 'meta' },
];

const REASONS = Object.keys(en.channel.move) as ChannelMove['reason'][];

const NOTES: readonly ToolNote[] = [
  { code: 'fallback', field: 'campaign', name: 'utm_source' },
  { code: 'fallback', field: 'source', name: 'ref' },
  { code: 'from_fragment' },
  { code: 'lower_cased' },
  { code: 'cut', field: 'campaign', limit: 255 },
  { code: 'not_read', names: ['utm_id', 'utm_term'] },
  { code: 'capitals_split' },
  { code: 'capitals_as_sent' },
  { code: 'click_id_medium', name: 'gclid' },
  { code: 'click_ids_recorded', names: ['gclid', 'fbclid'] },
];

test.each([
  ['because', BECAUSE],
  ['probably', DOUBTS],
  ['tool', NOTES],
] as const)('channel.%s has words for its codes, and no others', (name, samples) => {
  expect([...new Set(samples.map(({ code }) => code))].sort()).toEqual(Object.keys(en.channel[name]).sort());
});

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('%s', (locale, messages) => {
  const t = strictTranslator(locale, messages);

  test.each([
    ...BECAUSE.map((sample) => ['because', sample] as const),
    ...DOUBTS.map((sample) => ['probably', sample] as const),
    ...NOTES.map((sample) => ['tool', sample] as const),
  ])('channel.%s says all that lib gives: %j', (name, sample) => {
    const values = argumentsOf(sample);
    const text = t(`channel.${name}.${sample.code}`, values);
    const told = ['value', 'instead', 'name', 'names', 'limit'].flatMap((key) => values[key] ?? []);
    for (const value of told) expect(text).toContain(String(value));
  });

  test.each(REASONS)('the move %s names what to write', (reason) => {
    const text = t(`channel.move.${reason}`, { before: 'the-old', after: 'the-new', channel: 'Email' });
    expect(text).toContain('the-new');
  });

  test('each list of sites has a name', () => {
    const lists = ['search', 'social', 'shopping', 'video'];
    const texts = lists.map((list) => t('channel.because.source_listed', { value: 'x', list }));
    expect(new Set(texts).size).toBe(lists.length);
  });

  test('each column that may be cut or stood in for is named', () => {
    const fields = ['campaign', 'keyword', 'source', 'medium', 'content', 'term', 'id'];
    const texts = fields.map((field) => t('channel.tool.cut', { field, limit: 255 }));
    expect(new Set(texts).size).toBe(fields.length);
  });
});
