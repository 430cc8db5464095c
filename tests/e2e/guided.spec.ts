import { expectLink, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

test('guided from nothing to a copied link, in Japanese', { tag: '@phone' }, async ({ page }) => {
  const builder = await openBuilder(page, '', 'ja');
  const { t, field, button, copy, copied } = builder;
  await page.getByRole('radio', { name: t('place.mode.guided') }).check();
  const steps = page.getByRole('region', { name: t('guided.label') });
  await steps.getByRole('combobox', { name: t('place.search') }).fill('らいん公式');
  await page.getByRole('option', { name: 'LINE公式アカウント' }).click();
  // Nobody pays for clicks from there, so that is not asked.
  await expect(steps.getByRole('radio', { name: '広告（有料）' })).toHaveCount(0);
  await steps.getByRole('radio', { name: '販売' }).check();
  await expect(steps.getByRole('link', { name: 'Organic Social' })).toBeVisible();
  await button(t('guided.fill')).click();

  // Where in LINE it stands: only the person knows.
  await expect(field('utm_content')).toBeFocused();
  await page.keyboard.type('richmenu');
  await steps.getByRole('button', { name: t('field.url.label') }).click();
  await expect(field('url')).toBeFocused();
  await page.keyboard.type('https://example.com/春');
  await field('utm_campaign').fill('春セール');
  const link = `https://example.com/春?utm_source=line&utm_medium=social&utm_campaign=${encodeURIComponent('春セール')}&utm_content=richmenu`;
  await expectLink(builder, link);
  await copy.click();
  await expect(copied).toBeVisible();
  expect(await readClipboard(page)).toBe(link);
});

test('the place and the mode survive a reload, the other language and a bookmark', async ({ page }) => {
  const { t } = await openBuilder(page, '#source=a');
  await page.getByRole('combobox', { name: t('place.label') }).fill('flyer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#source=a&platform=qr_print$/);
  await page.reload();
  const place = page.getByRole('combobox', { name: t('place.label') });
  await expect(place).toHaveValue('QR code, print, store, outdoor');
  await page.getByRole('radio', { name: t('place.mode.guided') }).check();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.getByRole('region', { name: '順番に入力' }).getByRole('combobox')).toHaveValue(
    'QRコード・チラシ・店頭・屋外',
  );
  const ja = await openBuilder(page, '#source=b&platform=bereal', 'ja');
  const steps = page.getByRole('region', { name: ja.t('guided.label') });
  await expect(steps.getByRole('combobox')).toHaveValue('BeReal');
});

test('the keyboard alone answers and fills in', async ({ page }) => {
  const { t, field, button, undo } = await openBuilder(page);
  await page.getByRole('radio', { name: t('place.mode.quick') }).focus();
  await page.keyboard.press('ArrowRight');
  const steps = page.getByRole('region', { name: t('guided.label') });
  await expect(steps).toBeVisible();
  const search = steps.getByRole('combobox');
  await tabTo(page, search);
  await page.keyboard.type('insta');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('Meta Ads');
  await tabTo(page, steps.getByRole('radio', { name: 'Paid', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, steps.getByRole('radio', { name: 'Awareness' }));
  await page.keyboard.press('Space');
  await tabTo(page, button(t('guided.fill')));
  await page.keyboard.press('Enter');
  await expect(field('url')).toBeFocused();
  await expect(field('utm_medium')).toHaveValue('paid_social');
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  await expect(field('utm_medium')).toHaveValue('');
});

for (const locale of ['en', 'ja'] as const) {
  test(`guided mode is no wider than a phone in ${locale}`, { tag: '@phone-only' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { t, button } = await openBuilder(page, '#platform=yahoo_japan_display', locale);
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await page.getByRole('radio', { name: t('place.mode.guided') }).check();
    const steps = page.getByRole('region', { name: t('guided.label') });
    await steps.getByRole('radio').last().check();
    await expect(button(t('guided.fill'))).toBeVisible();
    expect(await sideways()).toBe(0);
    await steps.getByRole('combobox').click();
    expect(await sideways()).toBe(0);
  });
}
