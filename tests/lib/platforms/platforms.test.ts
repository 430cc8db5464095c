import { expect, test } from 'vitest';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import { PLATFORMS, pairsOf, platformOf } from '@/lib/platforms/platforms';

test('a platform has one row, and its names are its own', () => {
  for (const column of ['id', 'name'] as const) {
    const values = PLATFORMS.map((platform) => platform[column]);
    expect(values).toEqual([...new Set(values)]);
  }
});

test.each(PLATFORMS)('$id offers each pair once a use, the recommended first', ({ pairs }) => {
  expect(pairs.length).toBeGreaterThan(0);
  const keys = pairs.map((pair) => `${pair.use} ${pair.source} ${pair.medium}`);
  expect(keys).toEqual([...new Set(keys)]);
  for (const use of ['paid', 'organic'] as const) {
    const verdicts = pairs.filter((pair) => pair.use === use).map((pair) => pair.verdict);
    expect(verdicts).toEqual([...verdicts].sort().reverse());
  }
});

test('values are what the naming rules ask for: lower case, no spaces', () => {
  for (const { source, medium } of PLATFORMS.flatMap((platform) => platform.pairs)) {
    expect(medium).toMatch(/^[a-z_]+$/);
    if (source !== null) expect(source).toMatch(/^[a-z0-9_-]+$/);
  }
});

test.each([
  // Paid Other, Paid Search or Unassigned in GA4, where a person expects another channel.
  ['meta', 'meta', 'paid_social'],
  ['x_ads', 'x', 'paid_social'],
  ['yahoo_japan_display', 'yahoo', 'cpc'],
  ['taboola', 'taboola', 'native'],
  ['affiliate', 'rakuten', 'affiliate'],
])('%s does not offer %s / %s', (id, source, medium) => {
  const pairs = PLATFORMS.find((platform) => platform.id === id)?.pairs ?? [];
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs).not.toContainEqual(expect.objectContaining({ source, medium }));
});

test.each(['', 'META', 'line', '__proto__', 'constructor'])('%j is no place', (text) => {
  expect(isPlatformId(text)).toBe(false);
});

test('a place is found by its id', () => {
  expect(isPlatformId('line_oa')).toBe(true);
  expect(platformOf('line_oa').nameJa).toBe('LINE公式アカウント');
  expect(pairsOf('bereal', 'organic').map(({ source }) => source)).toEqual(['bereal']);
  expect(pairsOf('bereal', 'paid')).toEqual([]);
});
