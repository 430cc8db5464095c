import { expect, test } from 'vitest';
import { presetDifferences } from '@/lib/library/preset-differences';
import { preset as presetOf } from '@/tests/support/library-store';

const MINE = presetOf({ prefill: 'source=a&x.k=1&lock=source', conventions: ['c1'] });

test('the same preset, saved again, differs nowhere', () => {
  expect(presetDifferences(MINE, { ...MINE, revision: 9, changedAt: 9, starred: true })).toEqual([]);
});

test.each([
  [{ name: 'Other' }, [{ field: 'name', mine: ['Spring'], theirs: ['Other'] }]],
  [{ description: 'd' }, [{ field: 'description', mine: [''], theirs: ['d'] }]],
  [
    { prefill: 'source=b&x.k=1&x.k=2&platform=meta&lock=source,term' },
    [
      { field: 'utm_source', mine: ['a'], theirs: ['b'] },
      { field: 'platform', mine: [''], theirs: ['meta'] },
      { field: 'x.k', mine: ['1'], theirs: ['1', '2'] },
      { field: 'lock', mine: ['utm_source'], theirs: ['utm_source', 'utm_term'] },
    ],
  ],
  [{ conventions: [] }, [{ field: 'conventions', mine: ['c1'], theirs: [] }]],
])('%j', (parts, differences) => {
  expect(presetDifferences(MINE, { ...MINE, ...parts })).toEqual(differences);
});
