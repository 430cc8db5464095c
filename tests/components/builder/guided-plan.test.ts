import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchOfPlan, planGuide } from '@/components/builder/guided/guided-plan';
import { GOALS, guide } from '@/lib/platforms/guided';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { EMPTY_FORM } from '@/lib/utm/form-values';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

type Values = { readonly [Key in UtmKey]?: string };
const GUIDE = {
  tags: { utm_source: 'facebook', utm_medium: 'paid_social', utm_campaign: '2026-11_sales' },
  reasons: [],
};

function outcomes(values: Values, options: { locked?: UtmKey[]; earlier?: Values; ask?: UtmKey[] } = {}) {
  const { locked = [], earlier = {}, ask } = options;
  const plan = planGuide(
    { ...GUIDE, ...(ask && { ask }) },
    { ...EMPTY_FORM, ...values },
    new Set(locked),
    earlier,
  );
  return Object.fromEntries(plan.map(({ key, outcome }) => [key.slice(4), outcome]));
}

describe('what becomes of each field', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['an empty form is filled', outcomes({}), { source: 'fills', medium: 'fills', campaign: 'fills' }],
    [
      'another pair makes way',
      outcomes({ utm_source: 'x', utm_medium: 'y' }),
      { source: 'replaces', medium: 'replaces' },
    ],
    ['a campaign of one’s own stays', outcomes({ utm_campaign: 'mine' }), { campaign: 'stays' }],
    [
      'a campaign of the earlier answers makes way',
      outcomes({ utm_campaign: 'old' }, { earlier: { utm_campaign: 'old' } }),
      { campaign: 'replaces' },
    ],
    [
      'so does what is not proposed any more',
      outcomes({ utm_content: '{{ad.name}}' }, { earlier: { utm_content: '{{ad.name}}' } }),
      { content: 'empties' },
    ],
    ['but not once it was changed', outcomes({ utm_content: 'b' }, { earlier: { utm_content: 'a' } }), {}],
    ['what is there already', outcomes({ utm_source: 'facebook' }), { source: 'same' }],
    ['a locked field', outcomes({ utm_source: 'x' }, { locked: ['utm_source'] }), { source: 'locked' }],
    [
      'a name that is asked, over a stand-in',
      outcomes({ utm_source: 'our-news' }, { ask: ['utm_source'] }),
      { source: 'stays' },
    ],
    [
      'a name that is asked, where nothing is known',
      outcomes({}, { ask: ['utm_content'] }),
      { content: 'asked' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(found).not.toHaveProperty('content');
  });
});

test('filling in settles it: nothing is left to write, and no word of the person is lost', () => {
  const text = fc.constantFrom('', 'mine', 'facebook', '{{ad.name}}');
  const values = fc.record(Object.fromEntries(UTM_KEYS.map((key) => [key, text]))) as fc.Arbitrary<
    Record<UtmKey, string>
  >;
  fc.assert(
    fc.property(
      fc.constantFrom(...PLATFORMS),
      fc.constantFrom('paid' as const, 'organic' as const),
      fc.constantFrom(...GOALS),
      values,
      ({ id }, use, goal, form) => {
        const proposal = guide({ platform: id, use, goal, month: '2026-11' });
        const patch = patchOfPlan(planGuide(proposal, form, new Set(), {}));
        const after = { ...form, ...patch };
        expect(patchOfPlan(planGuide(proposal, after, new Set(), proposal.tags))).toEqual({});
        for (const key of UTM_KEYS) {
          if (key !== 'utm_source' && key !== 'utm_medium' && form[key] !== '')
            expect(after[key]).toBe(form[key]);
        }
      },
    ),
  );
});
