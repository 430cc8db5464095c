import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlatforms } from '@/lib/platforms/find-platforms';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { PLATFORM_WORDS } from '@/lib/platforms/platform-words';
import { PLATFORMS } from '@/lib/platforms/platforms';

const ids = (query: string) => findPlatforms(query).map(({ id }) => id);

test.each(['', '  ', '　'])('%j gives all places, one kind after the other', (query) => {
  expect(findPlatforms(query)).toBe(PLATFORMS);
  const kinds = findPlatforms(query).map(({ kind }) => kind);
  const changes = kinds.filter((kind, index) => kind !== kinds[index - 1]);
  expect(changes).toEqual([...new Set(kinds)]);
});

test.each([
  ['BeReal', 'bereal'],
  ['bereal', 'bereal'],
  ['ビーリアル', 'bereal'],
  ['びーりある', 'bereal'],
  ['インスタ', 'meta'],
  ['instagram', 'meta'],
  ['Facebook', 'meta'],
  ['ライン', 'line_ads'],
  ['らいん', 'line_ads'],
  ['LINE公式アカウント', 'line_oa'],
  ['メルマガ', 'mailchimp'],
  ['newsletter', 'mailchimp'],
  ['チラシ', 'qr_print'],
  ['ちらし', 'qr_print'],
  ['QR', 'qr_print'],
  ['ヤフー', 'yahoo_japan_search'],
  ['x', 'x_ads'],
  ['ツイッター', 'x_ads'],
  ['ＴｉｋＴｏｋ', 'tiktok_ads'],
  ['note', 'note'],
  ['はてな', 'hatena'],
  ['スレッズ', 'threads'],
  ['リスティング', 'google_ads'],
  ['youtube', 'youtube'],
  ['a8', 'affiliate'],
])('%s finds %s first', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test('all that a word may mean is there', () => {
  expect(ids('ライン')).toEqual(expect.arrayContaining(['line_ads', 'line_oa']));
  expect(ids('メルマガ')).toEqual(['mailchimp', 'hubspot', 'klaviyo', 'brevo', 'sendgrid', 'sfmc']);
  expect(ids('yahoo')).toEqual(['yahoo_japan_search', 'yahoo_japan_display']);
});

test('what nothing fits gives nothing', () => {
  expect(ids('zzz')).toEqual([]);
});

test.each(PLATFORMS)('$id is first for its own name', ({ id, name, nameJa }) => {
  expect(ids(name)[0]).toBe(id);
  if (nameJa !== undefined) expect(ids(nameJa)[0]).toBe(id);
});

test('words repeat no name of their place', () => {
  for (const { id, name, nameJa } of PLATFORMS) {
    const words = PLATFORM_WORDS[id] ?? [];
    expect(words.filter((word) => word === name || word === nameJa)).toEqual([]);
    expect(words).toEqual([...new Set(words)]);
  }
});

test('any text is a query, and only narrows the list', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const found = ids(query);
      expect(found.every(isPlatformId)).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
