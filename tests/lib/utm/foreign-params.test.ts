import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOREIGN_PARAMS, foreignParam } from '@/lib/utm/foreign-params';
import { UTM_KEYS } from '@/lib/utm/params';

const names = FOREIGN_PARAMS.flatMap((param) => param.names);

describe('the table', () => {
  test('names a parameter once', () => {
    expect(names).toEqual([...new Set(names)]);
  });

  test('has none of our own tags', () => {
    for (const key of UTM_KEYS) expect(foreignParam(key)).toBeUndefined();
  });

  test('never advises to keep what names a person', () => {
    expect(FOREIGN_PARAMS.filter((param) => param.kind === 'personal_id' && param.advice === 'keep')).toEqual(
      [],
    );
  });

  test('is found by each of its names', () => {
    for (const param of FOREIGN_PARAMS) {
      for (const name of param.names) expect(foreignParam(name.replace('*', 'anything'))).toBe(param);
    }
  });
});

test.each([
  ['gclid', 'click_id', 'never_add', 'Google Ads'],
  ['fbclid', 'click_id', 'strip', 'Meta'],
  ['ScCid', 'click_id', 'never_add', 'Snapchat Ads'],
  ['sccid', 'click_id', 'never_add', 'Snapchat Ads'],
  ['awc', 'click_id', 'keep', 'Awin'],
  ['mc_eid', 'personal_id', 'strip', 'Mailchimp'],
  ['igshid', 'personal_id', 'strip', 'Instagram'],
  ['ajs_trait_email', 'personal_id', 'strip', 'Segment'],
  ['pk_vid', 'personal_id', 'strip', 'Matomo, Piwik PRO'],
  ['pk_campaign', 'tool_tag', 'keep', 'Matomo, Piwik PRO'],
  ['mtm_clid', 'click_id', 'strip', 'Matomo'],
  ['mtm_source', 'tool_tag', 'keep', 'Matomo'],
  ['hsa_cam', 'tool_tag', 'strip', 'HubSpot'],
  ['cid', 'tool_tag', 'keep', 'Adobe Analytics'],
  ['ref', 'tool_tag', 'keep', 'Plausible, Simple Analytics, GoatCounter'],
])('%s is a %s: %s, %s', (name, kind, advice, platform) => {
  expect(foreignParam(name)).toMatchObject({ kind, advice, platform });
});

test.each([
  ['GCLID', 'another case is another name'],
  ['MTM_source', 'another case is another family'],
  ['si', 'too common a name to tell'],
  ['gad_campaignid', 'not seen in a source'],
  ['reference', 'only begins like a name'],
  ['ajs_traits', 'only begins like a family'],
  ['', 'empty'],
  ['__proto__', 'an object’s own word'],
  ['constructor', 'an object’s own word'],
  ['toString', 'an object’s own word'],
  ['名前', 'Japanese'],
])('%s is unknown: %s', (name) => {
  expect(foreignParam(name)).toBeUndefined();
});

test('says what a plain walk through the table says', () => {
  const walk = (name: string) =>
    FOREIGN_PARAMS.find((param) => param.names.includes(name)) ??
    FOREIGN_PARAMS.find((param) =>
      param.names.some((known) => known.endsWith('*') && name.startsWith(known.slice(0, -1))),
    ) ??
    FOREIGN_PARAMS.find((param) => param.anyCase && param.names[0]?.toLowerCase() === name.toLowerCase());
  const near = fc
    .tuple(fc.constantFrom(...names), fc.string({ maxLength: 3 }), fc.nat(12), fc.boolean())
    .map(([name, text, cut, upper]) => (upper ? name.toUpperCase() : name.slice(0, cut)) + text);
  fc.assert(
    fc.property(near, (name) => {
      expect(foreignParam(name)).toBe(walk(name));
    }),
  );
});
