import { expectAnnounced, expectLink, openBuilder, paste, readClipboard } from '@/tests/e2e/support/builder';
import { tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

test('a bad link from real life is mended to a clean one with the keyboard alone', async ({ page }) => {
  const builder = await openBuilder(page);
  const { t, field, button, copied } = builder;
  await paste(
    field('url'),
    'http://www.example.jp/lp/?color=red&amp;UTM_Source=Facebook&amp;utm_medium=social_paid&amp;utm_campaign=Spring%20Sale',
  );
  const summary = page.getByRole('region', { name: t('lint.label') });
  await expect(summary.getByRole('heading')).toHaveText(/\d errors?/);

  await tabTo(page, button(t('lint.fixAll.open')));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('lint.fixAll.title') });
  await expect(dialog.getByRole('checkbox').first()).toBeChecked();
  await dialog.getByRole('button', { name: /^Make \d+ changes$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectLink(
    builder,
    'http://www.example.jp/lp/?color=red&utm_source=facebook&utm_medium=paid_social&utm_campaign=spring-sale',
  );
  await expect(summary.getByRole('heading')).not.toHaveText(/error/);

  await page.keyboard.press('Escape');
  await field('url').focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(copied).toBeVisible();
  expect(await readClipboard(page)).toContain('utm_source=facebook');
});

test('a finding waits for the end of the word, is mended at its field, and the focus stays there', async ({
  page,
}) => {
  const builder = await openBuilder(page, '#url=https%3A%2F%2Fwww.example.jp%2Flp&medium=social&campaign=c');
  const { t, field, finding, fix } = builder;
  await field('utm_source').pressSequentially('Face', { delay: 30 });
  await expect(finding('mixed-case')).toHaveCount(0);
  await field('utm_source').pressSequentially('book');
  await expect(finding('mixed-case')).toBeVisible();
  await expect(field('utm_source')).toHaveAccessibleDescription(/Facebook/);
  await expectAnnounced(page, t('lint.counts.warning', { count: 1 }));

  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(field('utm_source')).toHaveValue('facebook');
  await expect(field('utm_source')).toBeFocused();
  await expectAnnounced(page, t('lint.none'));
});

for (const locale of ['en', 'ja'] as const) {
  test(`personal data waits for a word of the person in ${locale}`, { tag: '@phone' }, async ({ page }) => {
    const address =
      '#url=https%3A%2F%2Fwww.example.jp%2F&source=line&medium=social&campaign=c&content=a%40b.jp';
    const { t, copy, copied } = await openBuilder(page, address, locale);
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await copy.click();
    const note = page.getByRole('group', { name: t('lint.hold.title') });
    await expect(note).toBeFocused();
    expect(await readClipboard(page)).toBe('before');
    await note.getByRole('button', { name: t('lint.hold.confirm') }).click();
    await expect(copied).toBeVisible();
    expect(await readClipboard(page)).toContain('utm_content=a%40b.jp');
  });
}

test('the channel stands beside the link, and a press moves it', async ({ page }) => {
  const address = '#url=https%3A%2F%2Fwww.example.jp%2F&source=meta&medium=paid_social&campaign=c';
  const { t, field } = await openBuilder(page, address);
  const channel = page.getByRole('region', { name: t('channelPanel.label') });
  await expect(channel).toContainText('Paid Other');
  await channel.getByText(t('channelPanel.whyAndChange')).click();
  await channel
    .getByRole('button', { name: t('channelPanel.use', { after: 'facebook', channel: 'Paid Social' }) })
    .click();
  await expect(field('utm_source')).toHaveValue('facebook');
  await expect(channel).toContainText('Paid Social');
});

test('settings are kept on this device, and followed by another tab', async ({ page, context }) => {
  const address = '#url=https%3A%2F%2Fwww.example.jp%2F&source=Facebook&medium=social&campaign=c';
  const { t, finding } = await openBuilder(page, address);
  await expect(finding('mixed-case')).toBeVisible();
  const other = await context.newPage();
  await openBuilder(other, address);
  await other.getByRole('button', { name: t('lint.settings.open') }).click();
  await other
    .getByRole('dialog')
    .getByRole('checkbox', { name: t('check.mixed-case.title') })
    .uncheck();
  await expect(finding('mixed-case')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(t('lint.none'))).toBeVisible();
});
