import { describe, expect, test } from 'vitest';
import { trimText } from '@/lib/url/white-space';
import { isUtmKey, UTM_KEYS, UTM_PARAMS } from '@/lib/utm/params';
import { built } from '@/tests/support/link';

const column = (name: 'key' | 'short') => UTM_PARAMS.map((param) => param[name]);

describe('the one table of parameters', () => {
  test('stands in the order of writing', () => {
    expect(UTM_KEYS).toEqual([
      'utm_source',
      'utm_medium',
      'utm_campaign',
      'utm_id',
      'utm_term',
      'utm_content',
      'utm_source_platform',
      'utm_creative_format',
      'utm_marketing_tactic',
    ]);
  });

  test.each(['key', 'short'] as const)('no two have the same %s', (name) => {
    expect(column(name)).toEqual([...new Set(column(name))]);
  });

  test('exactly the source is required; medium and campaign are recommended', () => {
    const needing = (need: string) => UTM_PARAMS.filter((param) => param.need === need).map(({ key }) => key);
    expect(needing('required')).toEqual(['utm_source']);
    expect(needing('recommended')).toEqual(['utm_medium', 'utm_campaign']);
  });

  test('what folds away is optional, and stands at the end', () => {
    const folds = UTM_PARAMS.map(({ fold }) => fold);
    expect(folds).toEqual([...folds].sort());
    expect(UTM_PARAMS.filter(({ fold, need }) => fold && need !== 'optional')).toEqual([]);
  });
});

describe.each(UTM_PARAMS)('$key', ({ key, short, good, bad }) => {
  test('its short key is the key less utm_', () => {
    expect(`utm_${short}`).toBe(key);
  });

  test('its good example is a value that no tool has to escape, in small letters', () => {
    expect(good).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect(built('https://e.com/', { [key]: good }).url).toBe(`https://e.com/?${key}=${good}`);
  });

  test('its bad example is another value, that building takes all the same', () => {
    expect(bad).not.toBe(good);
    expect(trimText(bad)).toBe(bad);
    expect(built('https://e.com/', { [key]: bad }).url).toContain(`${key}=`);
  });
});

test.each([
  ['utm_source', true],
  ['UTM_Source', false],
  ['source', false],
  ['utm_', false],
  ['', false],
  ['constructor', false],
])('isUtmKey of %j', (text, is) => {
  expect(isUtmKey(text)).toBe(is);
});
