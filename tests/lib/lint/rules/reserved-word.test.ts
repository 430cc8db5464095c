import { describe, expect, it } from 'vitest';
import { everywhere, hits } from '@/tests/support/rule-cases';

describe('reserved-word', () => {
  it.each(['(not set)', '(direct)', '(none)', '(NOT SET)', '(not-set)', '（not set）', '(not  set)'])(
    'finds %s',
    (value) => {
      for (const input of everywhere(value)) {
        const [finding] = hits('reserved-word', input);
        expect(finding).toMatchObject({ severity: 'error', params: { value } });
        expect(finding?.fix ?? finding?.choices).toBeUndefined();
      }
    },
  );

  it.each(['direct', 'not-set', 'none', '(direct) mail', '(sale)'])('has nothing to say of %s', (value) => {
    for (const input of everywhere(value)) expect(hits('reserved-word', input)).toEqual([]);
  });
});
