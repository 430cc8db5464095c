import { expect, test } from 'vitest';
import { suggestName } from '@/lib/library/suggest-name';

test.each([
  [{ utm_source: 'news', utm_medium: ' email ', utm_campaign: 'spring' }, 'news / email / spring'],
  [{ utm_source: 'news', utm_campaign: '<yyyy>_春' }, 'news / <yyyy>_春'],
  [{ utm_source: ' ', utm_term: 'x' }, ''],
  [{ utm_source: 'a'.repeat(150) }, 'a'.repeat(100)],
])('the name for %j', (tags, name) => {
  expect(suggestName({ tags })).toBe(name);
});
