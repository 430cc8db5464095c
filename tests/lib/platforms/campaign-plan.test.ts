import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CampaignPlan, EMPTY_PLAN, parsePlan } from '@/lib/platforms/campaign-plan';
import { usesOf } from '@/lib/platforms/guided';
import { PLATFORMS } from '@/lib/platforms/platforms';

const place = fc
  .constantFrom(...PLATFORMS)
  .chain(({ id }) => fc.record({ platform: fc.constant(id), use: fc.constantFrom(...usesOf(id)) }));
const edit = fc.record(
  { utm_source: fc.string(), utm_medium: fc.string(), utm_content: fc.string() },
  { requiredKeys: [] },
);
const plan: fc.Arbitrary<CampaignPlan> = fc.record({
  by: fc.constantFrom('places' as const, 'variants' as const),
  places: fc.array(place),
  letters: fc.string(),
  names: fc.string(),
  edits: fc.dictionary(fc.string(), edit),
});

test('what was stored comes back', () => {
  fc.assert(
    fc.property(plan, (kept) => {
      const stored = JSON.stringify(kept);
      expect(JSON.stringify(parsePlan(stored))).toBe(stored);
    }),
  );
});

test('any text gives a plan', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = parsePlan(text);
      expect(parsePlan(JSON.stringify(read))).toEqual(read);
    }),
  );
});

test.each(['', '{', 'null', '[]', '"x"', '{"places":1,"letters":2,"edits":null}'])(
  '%j is an empty plan',
  (text) => {
    expect(parsePlan(text)).toEqual(EMPTY_PLAN);
  },
);

test('of a damaged plan the sound parts are kept', () => {
  const stored = {
    by: 'elsewhere',
    places: [
      { platform: 'meta', use: 'paid' },
      { platform: 'meta', use: 'free' },
      { platform: 'myspace', use: 'paid' },
      { platform: 'criteo', use: 'organic' },
      null,
    ],
    names: 'a',
    edits: { 'meta:paid': { utm_source: 'ig', utm_term: 'x', utm_medium: 1 } },
  };
  expect(parsePlan(JSON.stringify(stored))).toEqual({
    ...EMPTY_PLAN,
    places: [{ platform: 'meta', use: 'paid' }],
    names: 'a',
    edits: { 'meta:paid': { utm_source: 'ig' } },
  });
});
