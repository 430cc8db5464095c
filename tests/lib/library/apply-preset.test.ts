import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPreset } from '@/lib/library/apply-preset';
import { EMPTY_FRAME, formOfPrefill, prefillOfForm } from '@/lib/share/form-prefill';
import { parsePrefill, serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_FORM } from '@/lib/utm/form-values';
import { UTM_KEYS } from '@/lib/utm/params';

const TODAY = { year: 2026, month: 11, day: 23 };
const open = (address: string) => formOfPrefill(parsePrefill(address).state, TODAY);
const apply = (address: string, prefill: string) => {
  const { values, frame } = open(address);
  const applied = applyPreset(values, frame, { id: 'p', prefill }, TODAY);
  const after = { ...values, ...applied.patch };
  return { ...applied, after, address: serialisePrefill(prefillOfForm(after, applied.frame)) };
};

describe('what a preset fills in', () => {
  test('only what it has, and it says what that replaced', () => {
    const { patch, changed } = apply(
      '#url=e.com&source=a&medium=email',
      'source=b&medium=email&platform=meta',
    );
    expect(patch).toEqual({ utm_source: 'b', utm_medium: 'email', platform: 'meta' });
    expect(changed).toEqual([
      { field: 'utm_source', before: 'a', after: 'b' },
      { field: 'platform', before: '', after: 'meta' },
    ]);
  });

  test('dates, for the day; they stay dates in the address', () => {
    const { patch, changed, address } = apply('', 'campaign=<yyyy>-<mm>_sale');
    expect(patch.utm_campaign).toBe('2026-11_sale');
    expect(changed).toEqual([{ field: 'utm_campaign', before: '', after: '2026-11_sale' }]);
    expect(address).toBe('campaign=%3Cyyyy%3E-%3Cmm%3E_sale&preset=p');
  });

  test('a date of the address stays one beside those of the preset, unless the preset fills its field', () => {
    expect(apply('#term=<yyyy>', 'campaign=<mm>').address).toBe('campaign=%3Cmm%3E&term=%3Cyyyy%3E&preset=p');
    expect(apply('#campaign=<yyyy>', 'campaign=2026').address).toBe('campaign=2026&preset=p');
  });

  test('custom parameters go into their rows, in their order, and new ones behind', () => {
    const { after, changed } = apply('#x.k=1&x.l=2&x.k=3', 'x.k=a&x.m=b&x.k=3');
    expect(after.custom.map(({ name, value }) => `${name}=${value}`)).toEqual(['k=a', 'l=2', 'k=3', 'm=b']);
    expect(changed).toEqual([
      { field: 'x.k', before: '1', after: 'a' },
      { field: 'x.m', before: '', after: 'b' },
    ]);
  });

  test('a preset without custom parameters leaves them alone', () => {
    expect(apply('#x.k=1', 'source=a').patch).toEqual({ utm_source: 'a' });
  });
});

describe('what a preset locks and hides', () => {
  test('takes the place of what the address did; what nobody knows stays', () => {
    const { frame } = apply('#source=a&lock=source&foo=1&preset=old', 'medium=b&lock=medium&hide=term');
    expect(frame).toEqual({
      lock: ['utm_medium'],
      hide: ['utm_term'],
      unknown: [['foo', '1']],
      dated: [],
      preset: 'p',
    });
  });
});

describe('laws', () => {
  const value = fc.constantFrom('a', 'b', '春', '<yyyy>', 'a b');
  const tags = fc.dictionary(fc.constantFrom(...UTM_KEYS), value);
  const custom = fc.array(fc.tuple(fc.constantFrom('k', 'l'), value), { maxLength: 3 });
  const anyAddress = fc
    .record({ url: fc.constantFrom('', 'e.com'), tags, custom })
    .map((parts) => serialisePrefill({ ...parts, lock: [], hide: [], unknown: [] }));

  test('an empty form becomes what the preset’s own address opens', () => {
    fc.assert(
      fc.property(anyAddress, (prefill) => {
        expect({
          ...EMPTY_FORM,
          ...applyPreset(EMPTY_FORM, EMPTY_FRAME, { id: 'p', prefill }, TODAY).patch,
        }).toEqual(open(prefill).values);
      }),
    );
  });

  test('applying a preset again changes nothing', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (address, prefill) => {
        const once = apply(address, prefill);
        const twice = applyPreset(once.after, once.frame, { id: 'p', prefill }, TODAY);
        expect(twice.changed).toEqual([]);
        expect({ ...once.after, ...twice.patch }).toEqual(once.after);
        expect(twice.frame).toEqual(once.frame);
      }),
    );
  });

  test('what is told is what changed', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (address, prefill) => {
        const before = open(address).values;
        const { after, changed } = apply(address, prefill);
        for (const key of ['url', ...UTM_KEYS] as const) {
          const told = changed.find(({ field }) => field === key);
          expect(told).toEqual(
            before[key] === after[key] ? undefined : { field: key, before: before[key], after: after[key] },
          );
        }
      }),
    );
  });
});
