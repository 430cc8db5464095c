import type { CDPSession, Page } from '@playwright/test';
import { expectLink, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

/** An input method, as the browser meets it: text that is composed, keys that belong to it, text that is committed. */
async function inputMethod(page: Page) {
  const browser: CDPSession = await page.context().newCDPSession(page);
  const key = async (name: 'Enter' | 'ArrowDown' | 'Escape', modifiers = 0) => {
    // 229 says that the input method takes the key.
    const event = { key: name, code: name, windowsVirtualKeyCode: 229, modifiers };
    await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  return {
    compose: (text: string) =>
      browser.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => browser.send('Input.insertText', { text }),
    key,
  };
}

const CTRL = 2;

test('nothing is chosen, copied or altered while a word is composed', async ({ page }) => {
  const builder = await openBuilder(page, '#url=https%3A%2F%2Fexample.com%2F&source=a', 'ja');
  const { t, copy } = builder;
  const medium = page.getByRole('combobox', { name: t('field.utm_medium.label'), exact: true });
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await medium.click();
  const ime = await inputMethod(page);

  for (const text of ['ｅ', 'ｅｍ', 'えま', 'えまいｌ', 'えまいる']) {
    await ime.compose(text);
    await expect(medium).toHaveValue(text);
  }
  // A list that stands open is none of the input method's business, and its keys none of the list's.
  await ime.compose('e');
  await expect(page.getByRole('listbox')).toBeVisible();
  await ime.key('ArrowDown');
  await ime.key('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await ime.key('Enter');
  await expect(medium).toHaveValue('e');
  await ime.key('Enter', CTRL);
  await expect(copy).toBeVisible();
  expect(await readClipboard(page)).toBe('nothing yet');

  await ime.compose('ｅメール　春');
  await ime.commit('ｅメール　春');
  await expect(medium).toHaveValue('ｅメール　春');
  await expect(medium).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(medium).toHaveValue('ｅメール　春');
  await page.keyboard.press('Tab');
  await expect(medium).toHaveValue('ｅメール　春');
  await expectLink(
    builder,
    `https://example.com/?utm_source=a&utm_medium=${encodeURIComponent('ｅメール　春')}`,
  );
});

test('a composed word takes the place of the one that was chosen in the list', async ({ page }) => {
  const { t } = await openBuilder(page, '', 'ja');
  const source = page.getByRole('combobox', { name: t('field.utm_source.label'), exact: true });
  await source.click();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveCount(1);
  const ime = await inputMethod(page);
  await ime.compose('らいん');
  await ime.key('Enter');
  await expect(source).toHaveValue('らいん');
  await ime.commit('ライン');
  await expect(source).toHaveValue('ライン');
});

test('a URL may be composed too: no tag moves and no error shows meanwhile', async ({ page }) => {
  const builder = await openBuilder(page, '#source=a', 'ja');
  const { field } = builder;
  await field('url').focus();
  const ime = await inputMethod(page);
  await ime.commit('https://example.jp/');
  await ime.compose('はる');
  await expect(field('url')).not.toHaveAttribute('aria-invalid', 'true');
  await ime.commit('春');
  await expectLink(builder, 'https://example.jp/春?utm_source=a');
});

for (const locale of ['en', 'ja'] as const) {
  test(`the classic examples work as typed in ${locale}`, { tag: '@phone' }, async ({ page }) => {
    const builder = await openBuilder(page, '', locale);
    const { field, copy } = builder;
    for (const [name, text] of [
      ['url', 'https://example.com/'],
      ['utm_source', 'Instagram'],
      ['utm_medium', 'Social'],
      ['utm_campaign', 'facebook-campaign-1'],
      ['utm_content', 'LinkOption'],
      ['utm_term', 'utm-code '],
    ] as const) {
      await field(name).focus();
      await page.keyboard.type(text);
    }
    const ime = await inputMethod(page);
    for (const text of ['t', 'と', 'とh', 'とは']) await ime.compose(text);
    await ime.commit('とは');
    await expect(field('utm_term')).toHaveValue('utm-code とは');
    const link =
      'https://example.com/?utm_source=Instagram&utm_medium=Social&utm_campaign=facebook-campaign-1&utm_term=utm-code%20%E3%81%A8%E3%81%AF&utm_content=LinkOption';
    await expectLink(builder, link);
    await copy.click();
    await expect.poll(() => readClipboard(page)).toBe(link);
    expect(new URL(link).searchParams.get('utm_term')).toBe('utm-code とは');
  });
}
