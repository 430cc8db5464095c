import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { expectAccessible } from '@/tests/e2e/support/axe';
import {
  expectAnnounced,
  expectLink,
  expectValues,
  LANGUAGES,
  openBuilder,
  readClipboard,
  untilReady,
} from '@/tests/e2e/support/builder';
import { download } from '@/tests/e2e/support/files';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const FORM = '#url=https%3A%2F%2Fexample.com%2Fshop&source=newsletter&medium=email&campaign=spring';
const LINK = 'https://example.com/shop?utm_source=newsletter&utm_medium=email&utm_campaign=spring';

/** Copies the link of a form, and waits until the history has it. */
async function copyLink(page: Page, fragment: string, locale: Locale = 'en'): Promise<void> {
  const builder = await openBuilder(page, fragment, locale);
  await builder.copy.click();
  await expect(builder.copied).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('utmost.library'))).not.toBeNull();
}

async function openHistory(page: Page, locale: Locale = 'en') {
  await page.goto(`/${locale}/library/history/`);
  const t = wordsIn(locale);
  await expect(page.getByRole('checkbox', { name: t('history.keep.label') })).toBeVisible();
  return {
    t,
    search: page.getByRole('searchbox', { name: t('history.search.label') }),
    rows: page.getByRole('article'),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

for (const locale of LANGUAGES) {
  test(`a link that is copied is found, noted, copied and opened again, in ${locale}`, {
    tag: '@phone',
  }, async ({ page }) => {
    await copyLink(page, FORM, locale);
    await copyLink(page, `${FORM}-%E6%98%A5`, locale);
    const { t, search, rows, button } = await openHistory(page, locale);
    await expect(rows).toHaveCount(2);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await search.fill('spring-春');
    await expect(rows).toHaveCount(1);
    await search.fill('');
    await expect(rows).toHaveCount(2);

    await button(t('history.row.edit')).last().click();
    await page.getByRole('textbox', { name: t('history.edit.note') }).fill('田中さんへ');
    await page.getByRole('textbox', { name: t('history.edit.labels') }).fill('q4');
    await expectAccessible(page);
    await button(t('history.edit.save')).click();
    await expect(rows.filter({ hasText: '田中さんへ' })).toHaveCount(1);
    await expect(button(t('history.row.edit')).last()).toBeFocused();
    await expectAnnounced(page, t('history.edit.saved'));

    await search.fill('田中 Q4');
    await expect(rows).toHaveCount(1);
    await button(t('history.row.copy')).click();
    await expect(button(t('ui.copied'))).toBeVisible();
    expect(await readClipboard(page)).toBe(LINK);
    await expect(rows).toContainText(t('history.row.copied', { times: 2 }));

    await page.getByRole('link', { name: t('history.row.open') }).click();
    const builder = await openBuilder(page, new URL(page.url()).hash, locale);
    await expectValues(builder, { url: 'https://example.com/shop', utm_campaign: 'spring' });
    await expectLink(builder, LINK);
    await expect(builder.result).toContainText('田中さんへ');
  });
}

test('a link that differs only in capitals is known, and leads to the history', async ({ page }) => {
  await copyLink(page, FORM);
  await page.goto('about:blank');
  const { t, result, field } = await openBuilder(page, FORM.replace('newsletter', 'Newsletter'));
  await expect(result).toContainText(t('history.before.alike', { count: 1 }));
  await expectAccessible(page);
  await result.getByRole('link', { name: t('history.before.open') }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(LINK);
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.goto('about:blank');
  await openBuilder(page, '#url=example.com');
  const campaign = page.getByRole('combobox', { name: t('field.utm_campaign.label'), exact: true });
  await campaign.click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field('utm_campaign')).toHaveValue('spring');
});

test('a link that is copied by hand is kept too', async ({ page }) => {
  const { link } = await openBuilder(page, FORM);
  await link.click();
  await page.keyboard.press('ControlOrMeta+C');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('utmost.library'))).not.toBeNull();
  const { rows } = await openHistory(page);
  await expect(rows).toContainText(LINK);
});

test('links are deleted and cleared, and come back', async ({ page }) => {
  await copyLink(page, FORM);
  await copyLink(page, `${FORM}-2`);
  const { t, rows, button } = await openHistory(page);
  await button(t('history.row.delete')).first().focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(rows).toHaveCount(2);

  await button(t('history.clear.open')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('history.clear.confirm') })
    .click();
  await expect(page.getByRole('heading', { name: t('history.empty.title') })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await button(t('ui.undo')).click();
  await expect(rows).toHaveCount(2);
});

test('what is found can be kept as files for sheets, and nothing is sent', async ({ page, sent }) => {
  await copyLink(page, FORM);
  await copyLink(page, FORM.replace('spring', '%3D1%2B1'));
  const { t, search, rows, button } = await openHistory(page);
  await search.fill('1+1');
  await expect(rows).toHaveCount(1);
  const csv = await download(page, button(t('history.export.csv', { count: '1' })));
  expect(csv.name).toMatch(/^utmost-history-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text.startsWith('\ufeff')).toBe(true);
  const [head, line, end] = csv.text.split('\r\n');
  expect(head).toContain('utm_source,utm_medium,utm_campaign');
  expect(line).toContain(",newsletter,email,'=1+1,");
  expect(end).toBe('');
  const before = sent.length;
  const sheet = await download(page, button(t('history.export.xlsx', { count: '1' })));
  expect(sheet.name).toMatch(/\.xlsx$/);
  expect(sheet.text.startsWith('PK')).toBe(true);
  // The writer of sheets itself, from here.
  expect(sent.slice(before).every(({ method, body }) => method === 'GET' && body === '')).toBe(true);
});

test('a link is not kept where the person does not want it', async ({ page }) => {
  const { t, rows } = await openHistory(page);
  await page.getByRole('checkbox', { name: t('history.keep.label') }).uncheck();
  await expectAnnounced(page, t('history.keep.off'));
  const builder = await openBuilder(page, FORM);
  await untilReady(page, builder);
  await builder.copy.click();
  await expect(builder.copied).toBeVisible();
  await openHistory(page);
  await expect(page.getByText(t('history.empty.notKept'))).toBeVisible();
  await expect(rows).toHaveCount(0);
});
