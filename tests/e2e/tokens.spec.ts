import { expectLink, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

const META = '#url=https%3A%2F%2Fexample.com%2F&source=facebook&medium=paid_social&content=ad_&platform=meta';

test('a dynamic value goes into the link as it stands', { tag: '@phone' }, async ({ page }) => {
  const builder = await openBuilder(page, META);
  const { t, field, button, copy, copied, undo } = builder;
  await field('utm_content').press('End');
  await button(t('place.insertToken', { field: t('field.utm_content.label') })).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('name of the ad');
  await dialog.getByRole('button', { name: 'Insert {{ad.name}}', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(field('utm_content')).toBeFocused();
  await page.keyboard.type('_v2');
  const link =
    'https://example.com/?utm_source=facebook&utm_medium=paid_social&utm_content=ad_{{ad.name}}_v2';
  await expectLink(builder, link);
  await copy.click();
  await expect(copied).toBeVisible();
  expect(await readClipboard(page)).toBe(link);
  await undo.click();
  await expect(field('utm_content')).toHaveValue('ad_');
});

test('by the keyboard, with the text of a template', async ({ page }) => {
  const { t, field, button } = await openBuilder(page, '#url=e.com&source=google&platform=google_ads');
  await field('utm_campaign').focus();
  await tabTo(page, button(t('place.insertToken', { field: t('field.utm_term.label') })));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('keyword:');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Insert {keyword:default}' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('赤い靴');
  await page.keyboard.press('Enter');
  await expect(field('utm_term')).toBeFocused();
  await expect(field('utm_term')).toHaveValue('{keyword:赤い靴}');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field('utm_term')).toHaveValue('');
});

test('the window closes without a choice, and the focus comes back', async ({ page }) => {
  const { t, button, field } = await openBuilder(page, META);
  const opener = button(t('place.insertToken', { field: t('field.utm_content.label') }));
  await opener.click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(field('utm_content')).toHaveValue('ad_');
});
