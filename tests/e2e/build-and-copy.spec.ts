import {
  expectAnnounced,
  expectLink,
  expectValues,
  LANGUAGES,
  openBuilder,
  readClipboard,
  untilReady,
} from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const PAGE = 'https://example.com/shoes?size=27#reviews';
const MADE = 'https://example.com/shoes?size=27&utm_source=newsletter&utm_medium=email#reviews';

for (const locale of LANGUAGES) {
  test(`a link is built and copied in ${locale}, exactly as it stands`, { tag: '@phone' }, async ({
    page,
  }) => {
    const builder = await openBuilder(page, '', locale);
    const { t, field, copy, copied } = builder;
    await builder.fill({
      url: PAGE,
      utm_source: 'newsletter',
      utm_medium: 'email',
      utm_campaign: 'spring sale',
    });
    const link =
      'https://example.com/shoes?size=27&utm_source=newsletter&utm_medium=email&utm_campaign=spring%20sale#reviews';
    await expectLink(builder, link);

    await copy.click();
    await expect(copied).toBeVisible();
    await expectAnnounced(page, t('builder.copyStatus.copied'));
    expect(await readClipboard(page)).toBe(link);

    await field('utm_campaign').fill('summer sale');
    await expect(copy).toBeVisible();
    await field('utm_campaign').fill('spring sale');
    await expect(copied).toBeVisible();
  });
}

test('the link is selected as one text, without a space or a break of its own', async ({ page }) => {
  const builder = await openBuilder(page, '#url=https%3A%2F%2Fexample.com%2F&source=a&medium=b&campaign=c');
  const link = 'https://example.com/?utm_source=a&utm_medium=b&utm_campaign=c';
  await expectLink(builder, link);
  await builder.link.click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test('under the link stand its length and the proof that it reads back', async ({ page }) => {
  const { result, t } = await openBuilder(
    page,
    `#url=${encodeURIComponent(PAGE)}&source=newsletter&medium=email`,
  );
  await expect(result.getByText(t('builder.length', { length: String(MADE.length) }))).toBeVisible();
  await expect(result.getByText(t('builder.readsBack', { count: 2 }))).toBeVisible();
});

test('Ctrl+Enter copies from any field', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ url: PAGE, utm_source: 'newsletter', utm_medium: 'email' });
  await builder.more.click();
  for (const name of ['url', 'utm_source', 'utm_medium', 'utm_content', 'utm_creative_format'] as const) {
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await builder.field(name).press('ControlOrMeta+Enter');
    await expect.poll(() => readClipboard(page), name).toBe(MADE);
  }
  await expectValues(builder, { url: PAGE, utm_source: 'newsletter', utm_medium: 'email' });
});

for (const locale of LANGUAGES) {
  test(`without a URL or a source nothing is copied in ${locale}, and the field says why`, {
    tag: '@phone',
  }, async ({ page }) => {
    const { t, field, copy, link } = await openBuilder(page, '', locale);
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));

    await copy.click();
    await expect(field('url')).toBeFocused();
    await expect(field('url')).toHaveAttribute('aria-invalid', 'true');
    await expect(field('url')).toHaveAccessibleDescription(t('linkError.empty.text'));
    await expectAnnounced(page, t('builder.copyStatus.refused'));

    await field('url').fill('https://example.com/');
    await expect(field('url')).not.toHaveAttribute('aria-invalid', 'true');
    await copy.click();
    await expect(field('utm_source')).toBeFocused();
    await expect(field('utm_source')).toHaveAccessibleDescription(t('linkError.source_required.text'));
    await expect(field('url')).toHaveValue('https://example.com/');
    await expect(link).not.toBeEmpty();
    expect(await readClipboard(page)).toBe('nothing yet');
  });
}

for (const { url, sentence } of [
  { url: 'javascript:alert(1)', sentence: 'javascript:' },
  { url: 'not a link', sentence: 'does not read as a link' },
  { url: 'https://a.com https://b.com', sentence: 'There are 2 links here' },
]) {
  test(`“${url}” is refused with a reason, and stays as it was typed`, async ({ page }) => {
    const { field, copy, fill } = await openBuilder(page);
    await fill({ url, utm_source: 'a' });
    await copy.click();
    await expect(field('url')).toBeFocused();
    await expect(field('url')).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(field('url')).toHaveValue(url);
  });
}

test('a broken scheme is mended by one press, and the press can be undone', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ url: 'htp://example.com/', utm_source: 'a' });
  await builder.copy.click();
  await builder.button('Use http://example.com/').click();
  await expectLink(builder, 'http://example.com/?utm_source=a');
  await expect(builder.field('url')).not.toHaveAttribute('aria-invalid', 'true');
  await builder.undo.click();
  await expect(builder.field('url')).toHaveValue('htp://example.com/');
});

test('after the first copy, and only then, a note says where the link arrives', async ({ page }) => {
  const builder = await openBuilder(page, `#url=${encodeURIComponent(PAGE)}&source=newsletter&medium=email`);
  const { t, result, copy, copied, field, button } = builder;
  const note = result.getByText(t('builder.arrival.title'));
  await expect(note).toBeHidden();
  await copy.click();
  await expect(note).toBeVisible();
  await button(t('ui.dismiss')).click();
  await expect(note).toBeHidden();

  await field('utm_medium').fill('mail');
  await copy.click();
  await expect(copied).toBeVisible();
  await expect(note).toBeHidden();

  await page.reload();
  await untilReady(page, builder);
  await copy.click();
  await expect(copied).toBeVisible();
  await expect(note).toBeHidden();
});

test('the link opens in a tab of its own, which knows nothing of this one', async ({ page }) => {
  const { result } = await openBuilder(
    page,
    `#url=${encodeURIComponent(PAGE)}&source=newsletter&medium=email`,
  );
  const open = result.getByRole('link', { name: /^Open/ });
  await expect(open).toHaveAttribute('href', MADE);
  await expect(open).toHaveAttribute('target', '_blank');
  await expect(open).toHaveAttribute('rel', /\bnoopener\b/);
});

test.describe('where the page may not copy', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      // Not there at all, as on a page without a secure connection.
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    }),
  );

  for (const how of ['by the button', 'by the shortcut']) {
    test(`the link is selected ${how}, and the person is told to copy it`, async ({ page }) => {
      const builder = await openBuilder(page);
      const { t, copy, field } = builder;
      await builder.fill({ url: PAGE, utm_source: 'newsletter', utm_medium: 'email' });
      if (how === 'by the button') await copy.click();
      else await field('utm_medium').press('ControlOrMeta+Enter');

      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(MADE);
      await expectAnnounced(page, t('builder.copyStatus.selected'));
      const told = page
        .getByText(/This browser does not let the page copy.*Ctrl\+C/)
        .filter({ visible: true });
      const heights = await told.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.max(...heights), 'told to the eye too').toBeGreaterThan(10);

      // What the person is told to press does copy it.
      await page.keyboard.press('ControlOrMeta+C');
      await field('utm_content').focus();
      await page.keyboard.press('ControlOrMeta+V');
      await expect(field('utm_content')).toHaveValue(MADE);
    });
  }
});
