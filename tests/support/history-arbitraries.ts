import fc from 'fast-check';
import type { HistoryEntry } from '@/lib/library/library';

/** An entry of the history with nothing special about it. */
export const ENTRY: HistoryEntry = {
  id: 'a',
  url: 'https://a.jp/?utm_source=line',
  firstAt: Date.UTC(2026, 10, 1),
  lastAt: Date.UTC(2026, 10, 20),
  times: 1,
  preset: '',
  platform: '',
  note: '',
  labels: [],
};

const TEXTS = [
  '',
  'a',
  'Spring',
  'spring sale',
  'セール',
  'ｾｰﾙ',
  '春',
  'ＬＩＮＥ',
  'q4',
  'q4 ',
  'İ',
  'a\nb',
  '%',
  '+',
];
const words = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 6 }));
const value = fc.constantFrom('line', 'LINE', 'spring%20sale', 'a+b', '%E6%98%A5', '春', '%zz', '');

/** Few ids and few times, so that entries meet. */
export const anyEntry: fc.Arbitrary<HistoryEntry> = fc.record({
  id: fc.constantFrom(...'abcdefghij'),
  url: fc
    .tuple(fc.constantFrom('https://a.jp/', 'https://B.com/x?y=1&', '', 'no link'), value, value)
    .map(([start, source, campaign]) => `${start}?utm_source=${source}&utm_campaign=${campaign}`),
  firstAt: fc.nat({ max: 5 }),
  lastAt: fc.nat({ max: 5 }),
  times: fc.nat({ max: 9 }),
  preset: words,
  platform: fc.constantFrom('', 'meta', 'line_ads', 'gone'),
  note: words,
  labels: fc.array(words, { maxLength: 3 }),
});

/** Entries as a store holds them: each id once. */
export const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 10 });

export const anyWords = words;
