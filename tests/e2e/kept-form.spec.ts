import type { Page } from '@playwright/test';
import { expectLink, expectValues, openBuilder, untilReady } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const SPRING = 'url=https%3A%2F%2Fexample.com%2F&source=newsletter&medium=email&campaign=spring';
const LINK = 'https://example.com/?utm_source=newsletter&utm_medium=email&utm_campaign=spring';

const historyLength = (page: Page) => page.evaluate(() => history.length);

test('the address bar follows the form, and adds nothing to the history', async ({ page }) => {
  const builder = await openBuilder(page);
  const before = await historyLength(page);
  await builder.field('url').pressSequentially('https://example.com/');
  await builder.field('utm_source').pressSequentially('newsletter');
  await builder.fill({ utm_medium: 'email', utm_campaign: 'spring sale' });
  await expect(page).toHaveURL(
    '/en/#url=https%3A%2F%2Fexample.com%2F&source=newsletter&medium=email&campaign=spring%20sale',
  );
  expect(await historyLength(page)).toBe(before);
  await builder.clear.click();
  await expect(page).toHaveURL('/en/');
});

test('with the following switched off, no address holds the form, and nothing is lost by it', async ({
  page,
}) => {
  const builder = await openBuilder(page, `#${SPRING}`);
  const { t, button, field } = builder;
  await button(t('bookmark.open')).click();
  await page.getByRole('checkbox', { name: t('bookmark.follow') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/en/');
  await field('utm_campaign').fill('summer');
  const link = LINK.replace('spring', 'summer');
  await expectLink(builder, link);

  await page.reload();
  await untilReady(page, builder);
  await expectLink(builder, link);
  await expect(page).toHaveURL('/en/');

  await page.getByRole('link', { name: t('layout.glossary'), exact: true }).click();
  await expect(page).toHaveURL('/en/glossary/');
  await page.goBack();
  await untilReady(page, builder);
  await expectLink(builder, link);

  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL('/ja/');
  await expectLink(builder, link);
});

test('a reload, a way back and the other language keep the form', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ url: 'https://example.com/?a=%20', utm_source: 'newsletter', utm_campaign: '春 “1”' });
  const link = `https://example.com/?a=%20&utm_source=newsletter&utm_campaign=${encodeURIComponent('春 “1”')}`;
  await expectLink(builder, link);
  // At once: no wait for the address bar to have followed.
  await page.reload();
  await untilReady(page, builder);
  await expectLink(builder, link);

  await builder.field('utm_source').fill('news');
  await page.getByRole('link', { name: builder.t('layout.glossary'), exact: true }).click();
  await expect(page).toHaveURL('/en/glossary/');
  await page.goBack();
  await untilReady(page, builder);
  await expectLink(builder, link.replace('newsletter', 'news'));

  await builder.field('utm_source').fill('line');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/#url=/);
  await expectLink(builder, link.replace('newsletter', 'line'));
});

test('a value that is not finished or not valid is kept too', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ url: 'htp:/half a', utm_medium: '  x  ' });
  await page.reload();
  await untilReady(page, builder);
  await expectValues(builder, { url: 'htp:/half a', utm_medium: '  x  ' });
});

test('a new visit starts empty, and offers the form that was not finished', async ({ page, context }) => {
  const first = await openBuilder(page);
  await first.fill({ url: 'https://example.com/', utm_source: 'newsletter' });
  await expect(page).toHaveURL(/source=newsletter/);
  await page.close();

  const visit = await context.newPage();
  const builder = await openBuilder(visit);
  const { t, button, changeNote, undo } = builder;
  await expectValues(builder, { url: '', utm_source: '' });
  await expect(visit.getByText(t('builder.draft.text'))).toBeVisible();
  await button(t('builder.draft.continue')).click();
  await expectLink(builder, 'https://example.com/?utm_source=newsletter');
  await expect(visit.getByText(t('builder.draft.text'))).toBeHidden();
  await expect(changeNote.filter({ has: undo })).toBeVisible();
});

test('after the link was copied there is nothing to continue', async ({ page, context }) => {
  const { copy, copied } = await openBuilder(page, `#${SPRING}`);
  await copy.click();
  await expect(copied).toBeVisible();
  await page.close();
  const visit = await context.newPage();
  const { t } = await openBuilder(visit);
  await expect(visit.getByText(t('builder.draft.text'))).toBeHidden();
});

test('an anchor is no form: the skip link works, and the form stays', async ({ page }) => {
  const builder = await openBuilder(page, `#${SPRING}`);
  const skip = page.getByRole('link', { name: builder.t('layout.skip') });
  await skip.focus();
  await skip.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expectLink(builder, LINK);
});
