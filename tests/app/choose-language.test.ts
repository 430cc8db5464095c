import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('public/choose-language.js', 'utf8');

type Visit = { languages: string[]; stored?: string | null | 'closed'; search?: string; hash?: string };

function destinationOf({ languages, stored = null, search = '', hash = '' }: Visit): string | undefined {
  let went: string | undefined;
  vm.runInNewContext(script, {
    document: { currentScript: { dataset: { locales: 'en ja' } } },
    navigator: { languages },
    localStorage: {
      getItem: (key: string) => {
        if (stored === 'closed') throw new Error('closed');
        return key === 'utmost.locale' ? stored : null;
      },
    },
    location: { search, hash, replace: (to: string) => (went = to) },
  });
  return went;
}

const cases: [name: string, visit: Visit, to: string][] = [
  ['the first language that we speak', { languages: ['fr-FR', 'ja-JP', 'en'] }, '/ja/'],
  ['English when we speak none', { languages: ['fr', 'de'] }, '/en/'],
  ['English when the browser says nothing', { languages: [] }, '/en/'],
  ['capitals do not matter', { languages: ['JA'] }, '/ja/'],
  ['the own choice comes first', { languages: ['en-GB'], stored: 'ja' }, '/ja/'],
  ['nonsense in storage is skipped', { languages: ['ja'], stored: '//evil.example' }, '/ja/'],
  ['closed storage is no harm', { languages: ['ja'], stored: 'closed' }, '/ja/'],
  [
    'query and fragment go along',
    { languages: ['ja'], search: '?a=%20', hash: '#url=x&b' },
    '/ja/?a=%20#url=x&b',
  ],
];

test.each(cases)('%s', (_name, visit, to) => {
  expect(destinationOf(visit)).toBe(to);
});
