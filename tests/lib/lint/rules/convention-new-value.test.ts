import { describe, expect, it } from 'vitest';
import type { LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import { heldTyped, values } from '@/tests/support/held';
import { hits } from '@/tests/support/rule-cases';

const asked = (value: string, more: Partial<LintInput> = {}): LintInput => ({
  ...heldTyped(value, { confirmNew: true, letterCase: 'lower', values: values('winter-sale') }),
  used: { utm_campaign: ['spring-sale'] },
  ...more,
});

describe('convention-new-value', () => {
  it('asks once, and offers what may have been meant', () => {
    expect(hits('convention-new-value', asked('sprnig-sale'))).toMatchObject([
      {
        severity: 'warning',
        field: 'utm_campaign',
        params: { name: 'utm_campaign', value: 'sprnig-sale' },
        hold: true,
        choices: [{ after: 'spring-sale' }],
      },
    ]);
  });

  it('asks about the value as the convention writes it', () => {
    expect(hits('convention-new-value', asked('Autumn'))[0]?.params?.value).toBe('autumn');
    expect(hits('convention-new-value', asked('SPRING-SALE'))).toEqual([]);
  });

  it.each([
    { name: 'it was used', input: asked('spring-sale') },
    { name: 'it is on the list', input: asked('winter-sale') },
    { name: 'it was confirmed', input: asked('autumn', { known: { utm_campaign: new Set(['autumn']) } }) },
    { name: 'it is a token', input: asked('{{campaign.name}}') },
    { name: 'nobody knows what was used', input: asked('autumn', { used: undefined }) },
    {
      name: 'the convention does not ask',
      input: { ...heldTyped('autumn', {}), used: { utm_campaign: ['spring-sale'] } },
    },
  ])('says nothing where $name', ({ input }) => {
    expect(hits('convention-new-value', input)).toEqual([]);
  });

  it('asks of the first value of all', () => {
    expect(hits('convention-new-value', asked('autumn', { used: {} }))).toHaveLength(1);
  });

  it('leaves what the list does not allow to convention-value', () => {
    const rule = { confirmNew: true, values: values('winter-sale'), others: 'confirm' } as const;
    const found = lint({ ...heldTyped('autumn', rule), used: {} }).map((finding) => finding.rule);
    expect(found).toEqual(['convention-value']);
  });
});
