import { describe, expect, it } from 'vitest';
import { customised, everywhere, hits, linked, typed } from '@/tests/support/rule-cases';

describe('not-ascii', () => {
  it.each(['春セール', 'café', '한글', 'sale🌸'])('hints at %j', (value) => {
    for (const input of [typed(value), linked(encodeURIComponent(value))]) {
      const [finding] = hits('not-ascii', input);
      expect(finding).toMatchObject({ severity: 'hint', params: { name: 'utm_campaign', value } });
      expect(finding?.fix).toBeUndefined();
    }
  });

  it.each(['sale', 'ＬＩＮＥ', '2026−11', 'a\u200bb', '{{ad.name}}', 'a　b'])(
    'has nothing to say of %j',
    (value) => {
      for (const input of everywhere(value)) expect(hits('not-ascii', input)).toEqual([]);
    },
  );

  it('leaves custom parameters alone', () => {
    expect(hits('not-ascii', customised('春'))).toEqual([]);
  });
});
