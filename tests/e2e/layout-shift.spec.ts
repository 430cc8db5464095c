import type { Page } from '@playwright/test';
import { type Builder, openBuilder } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const NAMES = [
  'url',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_id',
  'utm_term',
  'utm_content',
] as const;

/** Where each field stands on the page, wherever it is scrolled to. */
async function places(page: Page, { field }: Builder) {
  const scrolled = await page.evaluate(() => scrollY);
  const found: Record<string, number> = {};
  for (const name of NAMES) {
    const box = await field(name).boundingBox();
    found[name] = Math.round((box?.y ?? Number.NaN) + scrolled);
  }
  return found;
}

const TEXTS: { readonly [Name in (typeof NAMES)[number]]: string } = {
  url: ' https://example.com/a?utm_souce=x&utm_campaign=a%2520b#utm_id=1',
  utm_source: 'facebook ',
  utm_medium: 'paid-social',
  utm_campaign: 'spring sale 春',
  utm_id: '42',
  utm_term: '{keyword}',
  utm_content: 'header-button',
};

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }),
);

const sumOfShifts = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'shifts') as number[]).reduce((sum, shift) => sum + shift, 0));

for (const locale of ['en', 'ja'] as const) {
  test(`no field moves while somebody types in ${locale}`, { tag: '@phone' }, async ({ page }) => {
    const builder = await openBuilder(page, '', locale);
    const before = await places(page, builder);
    for (const name of NAMES) {
      await builder.field(name).pressSequentially(TEXTS[name]);
      expect(await places(page, builder), `after typing into ${name}`).toEqual(before);
    }
  });

  test(`nothing moves by itself while the empty builder opens in ${locale}`, { tag: '@phone' }, async ({
    page,
  }) => {
    await openBuilder(page, '', locale);
    expect(await sumOfShifts(page)).toBeLessThan(0.01);
  });
}

test('no field moves while an error is mended by typing', async ({ page }) => {
  const builder = await openBuilder(page);
  const { field, copy } = builder;
  await field('url').fill('https://example.com/');
  await copy.click();
  await expect(field('utm_source')).toHaveAttribute('aria-invalid', 'true');
  const before = await places(page, builder);
  await page.keyboard.type('news');
  await expect(field('utm_source')).not.toHaveAttribute('aria-invalid', 'true');
  expect(await places(page, builder)).toEqual(before);
});
