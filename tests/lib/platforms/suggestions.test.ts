import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { MEDIUM_WORDS, SOURCE_WORDS } from '@/lib/platforms/search-words';
import { type Suggestion, suggestMediums, suggestSources } from '@/lib/platforms/suggestions';

const values = (suggestions: readonly Suggestion[]) => suggestions.map(({ value }) => value);
const pairs = PLATFORMS.flatMap((platform) => platform.pairs);

describe('an empty query', () => {
  test('offers every source and medium of the table once', () => {
    const sources = pairs.flatMap(({ source }) => (source === null ? [] : [source]));
    expect(values(suggestSources('')).toSorted()).toEqual([...new Set(sources)].toSorted());
    expect(values(suggestMediums('')).toSorted()).toEqual(
      [...new Set(pairs.map(({ medium }) => medium))].toSorted(),
    );
  });

  test('begins with common values', () => {
    expect(values(suggestSources('')).slice(0, 3)).toEqual(['newsletter', 'google', 'facebook']);
    expect(values(suggestMediums('  ')).slice(0, 3)).toEqual(['email', 'social', 'cpc']);
  });

  test('puts what goes with the other field first, and keeps the rest', () => {
    expect(values(suggestMediums('', { source: 'line' })).slice(0, 4)).toEqual([
      'social',
      'cpc',
      'paid_social',
      'email',
    ]);
    expect(values(suggestMediums('', { source: ' LINE ' }))).toEqual(
      values(suggestMediums('', { source: 'line' })),
    );
    expect(values(suggestSources('', { medium: 'qr' })).slice(0, 3)).toEqual([
      'flyer',
      'store-pop',
      'newsletter',
    ]);
    expect(suggestSources('', { medium: 'nobody' })).toEqual(suggestSources(''));
  });
});

test('says which platforms a value comes from', () => {
  expect(suggestSources('line')[0]).toEqual({ value: 'line', platforms: ['line_ads', 'line_oa'] });
  expect(suggestMediums('qr')[0]).toEqual({ value: 'qr', platforms: ['qr_print'] });
});

test.each([
  ['face', 'facebook'],
  ['FACEBOOK', 'facebook'],
  ['ｆａｃｅ', 'facebook'],
  ['フェイスブック', 'facebook'],
  ['ﾌｪｲｽﾌﾞｯｸ', 'facebook'],
  ['ふぇいす', 'facebook'],
  ['インスタ', 'instagram'],
  ['ライン', 'line'],
  ['らいん', 'line'],
  ['ユーチューブ', 'youtube'],
  ['ツイッター', 'twitter'],
  ['エックス', 'twitter'],
  ['メルマガ', 'newsletter'],
  ['チラシ', 'flyer'],
  ['ちらし', 'flyer'],
  ['ヤフー', 'yahoo'],
  ['はてな', 'hatena'],
  ['Hatena', 'hatena'],
  ['ハテナ', 'hatena'],
  ['ティックトック', 'tiktok'],
  ['Google Ads', 'google'],
  ['store pop', 'store-pop'],
])('the source for %s is %s', (query, source) => {
  expect(suggestSources(query)[0]?.value).toBe(source);
});

test.each([
  ['em', 'email'],
  ['メール', 'email'],
  ['SNS', 'social'],
  ['paid-social', 'paid_social'],
  ['paid social', 'paid_social'],
  ['ppc', 'cpc'],
  ['リスティング', 'cpc'],
  ['ディスプレイ', 'display'],
  ['動画', 'video'],
  ['ＱＲコード', 'qr'],
  ['アフィリエイト', 'affiliate'],
  ['プッシュ', 'push'],
])('the medium for %s is %s', (query, medium) => {
  expect(suggestMediums(query)[0]?.value).toBe(medium);
});

test('a beginning goes before a middle, and the value before other words for it', () => {
  expect(values(suggestMediums('social'))).toEqual(['social', 'paid_social']);
  expect(values(suggestSources('note'))[0]).toBe('note');
});

test('what nothing fits gives nothing', () => {
  expect(suggestSources('zzz')).toEqual([]);
  expect(suggestMediums('春セール')).toEqual([]);
});

test('any text is a query, and only narrows what is offered', () => {
  const all = new Set(values(suggestSources('')));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (query, medium) => {
      const found = values(suggestSources(query, { medium }));
      expect(found.filter((value) => !all.has(value))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('search words belong to values that are offered', () => {
  const sources = values(suggestSources(''));
  const mediums = values(suggestMediums(''));
  expect(Object.keys(SOURCE_WORDS).filter((value) => !sources.includes(value))).toEqual([]);
  expect(Object.keys(MEDIUM_WORDS).filter((value) => !mediums.includes(value))).toEqual([]);
});
