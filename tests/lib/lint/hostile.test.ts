import { describe, expect, test } from 'vitest';
import { planFixes } from '@/lib/lint/apply-fix';
import { lint } from '@/lib/lint/lint';
import { held, values } from '@/tests/support/held';
import { breach, HOSTILE_UNITS } from '@/tests/support/linear-time';

const TAGS = { utm_source: 'line', utm_medium: 'social', utm_campaign: 'x' };
const CONVENTION = held('utm_campaign', {
  values: values('sale', 'winter-sale'),
  others: 'confirm',
  letterCase: 'lower',
  separator: '-',
  standardise: [{ from: 'x', to: 'y' }],
  maxLength: 20,
  prohibited: '.,',
  confirmNew: true,
  template: {
    parts: [
      { name: 'a', required: true, kind: 'date', form: 'yyyy-mm' },
      { name: 'b', required: false, kind: 'text' },
    ],
    separator: '_',
    joiner: '-',
    empty: 'na',
    japanese: false,
  },
});

const ROLES: Record<string, (text: string) => unknown> = {
  'a destination': (text) => lint({ url: text, tags: TAGS }),
  'a path': (text) => lint({ url: `https://e.com/${text}`, tags: TAGS }),
  'pairs of the destination': (text) => lint({ url: `https://e.com/?a=${text}`, tags: TAGS }),
  'a value': (text) => lint({ url: 'https://e.com/', tags: { ...TAGS, utm_campaign: text } }),
  'a medium': (text) => lint({ url: 'https://e.com/', tags: { ...TAGS, utm_medium: text } }),
  'a source': (text) => lint({ url: 'https://e.com/', tags: { ...TAGS, utm_source: text } }),
  'a custom parameter': (text) => lint({ url: 'https://e.com/', tags: TAGS, custom: [[text, text]] }),
  'a value under a convention': (text) =>
    lint({
      url: 'https://e.com/',
      tags: { ...TAGS, utm_campaign: text },
      used: { utm_campaign: ['x_y'] },
      convention: CONVENTION,
    }),
  'a value used before': (text) =>
    lint({ url: 'https://e.com/', tags: TAGS, used: { utm_campaign: [text, 'x_y'] } }),
};

describe('linting takes time in proportion to the text', () => {
  test.each(HOSTILE_UNITS)('%j repeated, in every role', { timeout: 600_000 }, (unit) => {
    const breaches = Object.entries(ROLES).map(([role, run]) => [role, breach(run, unit)]);
    expect(breaches.filter(([, times]) => times !== null)).toEqual([]);
  });

  test('many values used before', { timeout: 600_000 }, () => {
    const used = (text: string) =>
      Array.from({ length: text.length / 16 }, (_, index) => `2026_campaign-${index}`);
    const run = (text: string) =>
      lint({
        url: 'https://e.com/',
        tags: { ...TAGS, utm_campaign: '2026_campaing-7' },
        used: { utm_campaign: used(text) },
      });
    expect(breach(run, 'x')).toBeNull();
  });

  test('all fixes of a long value', { timeout: 600_000 }, () => {
    const run = (text: string) =>
      planFixes({ url: 'https://e.com/', tags: { ...TAGS, utm_campaign: `Ａ ${text} {{ad.id}}。` } });
    expect(breach(run, 'Ｂ')).toBeNull();
  });
});
