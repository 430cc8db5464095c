import type { Page } from '@playwright/test';
import { expectLink, LANGUAGES, openBuilder } from '@/tests/e2e/support/builder';
import { readFocus } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

const FULL =
  '#url=https%3A%2F%2Fexample.com%2Fa-long-path%2Fwith-many-parts%2Fand-no-place-to-break%3Futm_souce%3Dx%26q%3Daaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&source=newsletter&campaign=spring&x.color=red&lock=campaign';

/** How far the page can be scrolled to the side. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const locale of LANGUAGES) {
  for (const width of [320, 390]) {
    test(`nothing scrolls sideways at ${width} px in ${locale}`, {
      tag: '@phone-only',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      for (const address of ['glossary/', 'glossary/ctr/', 'glossary/utm_marketing_tactic/']) {
        await page.goto(`/${locale}/${address}`);
        expect(await sideways(page), address).toBe(0);
      }

      await openBuilder(page, '', locale);
      expect(await sideways(page), 'the empty builder').toBe(0);
      const { t, more, button, copy, result, finding } = await openBuilder(page, FULL, locale);
      expect(await sideways(page), 'a full form').toBe(0);
      // The bar scrolls by itself, so what stands out of it does not widen the page.
      await expect(copy).toBeInViewport({ ratio: 1 });
      await more.click();
      expect(await sideways(page), '“More”').toBe(0);
      await result.getByRole('button', { expanded: false }).click();
      await expect(result.getByRole('region', { name: t('lint.label') })).toBeVisible();
      expect(await sideways(page), 'the open bar').toBe(0);
      await result.getByRole('button', { expanded: true }).click();
      await finding('key-misspelt').click();
      expect(await sideways(page), 'a finding').toBe(0);
      await button(t('bookmark.open')).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect(await sideways(page), 'the window of the bookmark').toBe(0);
      const inner = await dialog.evaluate(
        (element) =>
          [element, ...element.querySelectorAll('*')].filter(
            (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
          ).length,
      );
      expect(inner, 'nothing within the window either').toBe(0);
    });
  }
}

test.describe('an address that does not exist', () => {
  test.use({ tolerated: [/^(console error: Failed to load resource.*404|response 404: )/] });

  test('is no wider than a phone either', { tag: '@phone-only' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/en/nowhere/');
    expect(await sideways(page)).toBe(0);
  });
});

test('the bar at the bottom opens and closes, holds link, facts and findings, and leads to their fields', {
  tag: '@phone-only',
}, async ({ page }) => {
  const builder = await openBuilder(
    page,
    '#url=https%3A%2F%2Fexample.com%2F%3Futm_souce%3Dx&source=newsletter&campaign=a',
  );
  const { t, result, link, field, fix, copy } = builder;
  const facts = result.getByText(/^Read back/);
  await expect(link).toBeInViewport();
  await expect(copy).toBeInViewport();
  await expect(facts).toBeHidden();

  await result.getByRole('button', { expanded: false }).click();
  await expect(facts).toBeVisible();
  await expect(result.getByRole('link', { name: /^Open/ })).toHaveAttribute('rel', /noopener/);
  await result.getByRole('button', { name: t('check.key-misspelt.title') }).click();
  await expect(field('url')).toBeFocused();
  await expect(facts).toBeHidden();
  await fix.first().click();
  await expectLink(builder, 'https://example.com/?utm_source=newsletter&utm_campaign=a');
});

for (const locale of LANGUAGES) {
  test(`the help of a field opens as a sheet from its button in ${locale}, and its example goes into the field`, {
    tag: '@phone-only',
  }, async ({ page }) => {
    const { t, field, button } = await openBuilder(page, '', locale);
    await expect(page.getByRole('region', { name: t('glossary.panel') })).toBeHidden();
    const opener = button(t('builder.helpOn', { field: t('field.utm_medium.label') }));
    await opener.tap();
    const sheet = page.getByRole('dialog', { name: t('builder.help') });
    await expect(sheet.getByRole('heading', { name: /utm_medium/ })).toBeVisible();
    await sheet.getByRole('button', { name: t('ui.close'), exact: true }).tap();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();

    await opener.tap();
    await sheet.getByRole('button', { name: t('glossary.useExample') }).tap();
    await expect(sheet).toBeHidden();
    await expect(field('utm_medium')).toHaveValue('email');
  });
}

test('everything that is pressed is big enough for a finger', { tag: '@phone-only' }, async ({ page }) => {
  const { more, result } = await openBuilder(page, FULL);
  await more.click();
  await result.getByRole('button', { expanded: false }).click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary, header a, form a, section a')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const target = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : element;
        const { width, height } = (target ?? element).getBoundingClientRect();
        const name =
          element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent;
        return { name: name?.slice(0, 40), width: Math.round(width), height: Math.round(height) };
      })
      .filter(({ width, height }) => Math.min(width, height) < 44),
  );
  expect(small).toEqual([]);
});

test('at 400 % zoom the form can be filled: the field that has the focus is seen', {
  tag: '@phone-only',
}, async ({ page }) => {
  // A window of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const builder = await openBuilder(page, '#url=https%3A%2F%2Fexample.com%2F&source=a&medium=b');
  const { field, more } = builder;
  expect(await sideways(page)).toBe(0);
  await more.click();
  for (const name of ['url', 'utm_source', 'utm_content', 'utm_marketing_tactic'] as const) {
    await field(name).focus();
    const focus = await readFocus(page);
    expect(focus, focus.name).toMatchObject({ shown: true, free: true });
  }
});
