import { describe, expect, it } from 'vitest';
import { findingsOf, to } from '@/tests/support/rule-findings';

describe('hash-route', () => {
  it.each([
    {
      input: to('https://e.com/#/plans'),
      found: { severity: 'hint', field: 'url', params: { route: '#/plans' } },
    },
    { input: to('https://e.com/app#!/a/b?c=1'), found: { params: { route: '#!/a/b' } } },
  ])('finds it: %j', ({ input, found }) => {
    expect(findingsOf('hash-route', input)).toMatchObject([found]);
  });

  it.each([to('https://e.com/#top'), to('https://e.com/'), { url: 'https://e.com/#/a?utm_source=line' }])(
    'has nothing against %j',
    (input) => {
      expect(findingsOf('hash-route', input)).toEqual([]);
    },
  );
});
