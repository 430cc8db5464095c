import { expectAccessible } from '@/tests/e2e/support/axe';
import { LANGUAGES } from '@/tests/e2e/support/builder';
import { runImport } from '@/tests/e2e/support/files';
import { tabTo } from '@/tests/e2e/support/focus';
import { shareConvention } from '@/tests/e2e/support/share';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

for (const locale of LANGUAGES) {
  test(`a convention is shared by its link, and a fresh profile has it, in ${locale}`, {
    tag: '@phone',
  }, async ({ page, browser, baseURL, sent }) => {
    const t = wordsIn(locale);
    const name = t('conventions.new.ready.simple.name');
    const link = await shareConvention(page, 'simple', locale);
    expect(link.length).toBeLessThan(8_000);

    const fresh = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await fresh.newPage();
    await other.goto(link);
    await expect(other.getByRole('checkbox', { name })).toBeChecked();
    await expectAccessible(other);
    await other.reload();
    await expect(other.getByRole('checkbox', { name })).toBeChecked();
    await runImport(other, locale);
    expect(new URL(other.url()).hash).toBe('');
    await expectAccessible(other);
    await other.getByRole('link', { name: t('files.done.to.convention') }).click();
    const item = other.getByRole('listitem', { name });
    await expect(item.getByRole('checkbox', { name: t('conventions.inForce') })).toBeChecked();
    await fresh.close();

    const packed = new URL(link).hash.slice(1);
    expect(sent.filter(({ url, body }) => url.includes(packed) || body.includes(packed))).toEqual([]);
  });
}

test('a link is imported and taken back by the keyboard alone', async ({ page, context }) => {
  const link = await shareConvention(page, 'simple');
  const browser = context.browser();
  if (!browser) throw new Error('No browser');
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(link);
  const simple = other.getByRole('checkbox', { name: 'Simple' });
  await expect(simple).toBeVisible();
  await tabTo(other, simple);
  await tabTo(other, other.getByRole('button', { name: 'Import', exact: true }));
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await expect(other.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(other.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  await other.goto('/en/library/conventions/'.replace(/^/, new URL(link).origin));
  await expect(other.getByRole('button', { name: /^Start from this: Simple/ })).toBeVisible();
  await expect(other.getByRole('listitem', { name: 'Simple' })).toHaveCount(0);
  await fresh.close();
});

test('a link that was cut off on its way is told, and nothing changes', async ({ page }) => {
  const link = await shareConvention(page, 'simple');
  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('alert').filter({ hasText: 'It is damaged' })).toBeVisible();
  await expectAccessible(page);
});
