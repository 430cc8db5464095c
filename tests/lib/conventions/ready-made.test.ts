import { describe, expect, it } from 'vitest';
import { ga4Channel } from '@/lib/channels/ga4';
import { inForce } from '@/lib/conventions/in-force';
import { fromReadyMade, READY_MADE } from '@/lib/conventions/ready-made';
import { readName } from '@/lib/conventions/template';
import { tidyConvention } from '@/lib/conventions/tidy';
import { lint } from '@/lib/lint/lint';

const words = { name: 'Ours', description: '', part: (part: string) => part };

describe.each(READY_MADE)('the ready-made convention $id', (ready) => {
  const convention = fromReadyMade(ready, words, 'c', 5);
  const held = inForce([convention]);

  it('is a new one of its own, tidy, and in force', () => {
    expect(convention).toMatchObject({ id: 'c', name: 'Ours', inForce: true, createdAt: 5, revision: 0 });
    expect(tidyConvention(convention)).toEqual(convention);
  });

  it.each(ready.examples)('has nothing against its own example: %j', (tags) => {
    const url = 'https://www.flowers.example/';
    expect(lint({ url, tags, convention: held, used: {} })).toEqual([]);
  });

  it.each(ready.pairs)('leads $source / $medium to a channel', ({ source, medium }) => {
    expect(ga4Channel({ source, medium, campaign: 'sale' }).channel).not.toMatch(
      /Unassigned|Direct|Referral/,
    );
  });

  it('allows the mediums of its pairs', () => {
    const allowed = ready.rules.utm_medium?.values.map(({ value }) => value);
    expect(allowed).toEqual(expect.arrayContaining(ready.pairs.map(({ medium }) => medium)));
  });

  it('leads each of its mediums to a channel', () => {
    for (const { value } of ready.rules.utm_medium?.values ?? []) {
      expect(ga4Channel({ source: 'flowers', medium: value, campaign: 'sale' }).channel).not.toBe(
        'Unassigned',
      );
    }
  });

  it('says what is wrong with a sloppy link', () => {
    const tags = { utm_source: 'News Letter', utm_medium: 'E-Mail', utm_campaign: 'Winter Sale' };
    const found = lint({ url: 'https://www.flowers.example/', tags, convention: held, used: {} });
    expect(found.map(({ rule }) => rule)).toContain('convention-form');
  });
});

it.each([
  ['positional', ['2026-11', 'jp', 'winter-sale']],
  ['japanese', ['202611', '冬セール', '送料無料']],
])('%s reads its example into its parts', (id, parts) => {
  const ready = READY_MADE.find((one) => one.id === id);
  const template = ready?.rules.utm_campaign?.template;
  expect(template && readName(template, ready?.examples[0]?.utm_campaign ?? '')).toEqual({ ok: true, parts });
});
