import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAIRS = 'Source\tMedium\nyahoo\tcpc\nnewsletter\temail\nchirashi\tqr\n';

/** What axe finds in both themes. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect(found, colorScheme).toEqual([]);
  }
}

/** Opens the editor on a ready-made convention. */
async function start(page: Page, name: string): Promise<void> {
  await page.goto('/en/library/conventions/');
  await page.getByRole('button', { name: `Start from this: ${name}` }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
}

const paramOf = (page: Page, param: string) => page.locator(`[data-param-section="${param}"]`);

test('a team makes its convention, and a colleague reads it from a link', { tag: '@phone' }, async ({
  page,
  browser,
  baseURL,
}) => {
  await start(page, 'By position');
  const campaign = paramOf(page, 'utm_campaign');
  await campaign.locator('summary').first().click();
  await campaign.getByRole('textbox', { name: 'Try a value' }).fill('2026-11_JP_Winter Sale');
  await expect(campaign.getByText('It is written as 2026-11_jp_winter-sale')).toBeVisible();
  await campaign.getByRole('spinbutton', { name: 'Maximum length' }).fill('15');
  await expect(campaign.getByText('22 characters, and 15 are the most')).toBeVisible();

  const pairs = page.getByRole('region', { name: 'Pairs of source and medium' });
  await pairs.getByRole('button', { name: 'Paste or read a file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Rows from your sheet' }).fill(PAIRS);
  await expect(dialog.getByText('2 new rows were found')).toBeVisible();
  await expect(dialog.getByText('1 row is on the list already')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 2 rows' }).click();
  await expect(pairs.getByRole('textbox', { name: 'Source' }).last()).toHaveValue('chirashi');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.reload();
  await campaign.locator('summary').first().click();
  await expect(campaign.getByRole('spinbutton', { name: 'Maximum length' })).toHaveValue('15');
  await page.getByRole('link', { name: 'All conventions' }).click();

  await page.getByRole('link', { name: 'Read-only page' }).first().click();
  await page.getByRole('button', { name: 'Copy a link to this page' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this page' }).inputValue();

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const colleague = await context.newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 2, name: 'By position' })).toBeVisible();
  await expect(colleague.getByText('It has at most 15 characters.')).toBeVisible();
  await expect(colleague.getByRole('row', { name: 'yahoo cpc Paid Search' })).toBeVisible();
  await colleague.getByRole('link', { name: 'Use this convention' }).click();
  await expect(colleague).toHaveURL(/\/en\/library\/open\/#share=1\./);
  await context.close();
});

test('what is typed survives a reload, and is not left without asking', async ({ page }) => {
  await start(page, 'Simple');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ours');
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ours');
  await page.getByRole('link', { name: 'All conventions' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByRole('listitem', { name: 'Ours' })).toBeVisible();
});

test('a convention is made, changed and saved by the keyboard alone', async ({ page }) => {
  await page.goto('/en/library/conventions/');
  const first = page.getByRole('button', { name: 'Start from this: Simple' });
  await expect(first).toBeVisible();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Simple' })).toBeFocused();
  const term = paramOf(page, 'utm_term');
  await tabTo(page, term.locator('summary').first());
  await page.keyboard.press('Enter');
  const required = term.getByRole('checkbox', { name: 'Has to be filled in' });
  await expect(required).toBeVisible();
  await tabTo(page, required);
  await page.keyboard.press('Space');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText('All saved')).toBeVisible();
});

test('in Japanese, no page is wider than a phone, and print has no buttons', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.goto('/ja/library/conventions/');
  await page.getByRole('button', { name: /^これを使う.*日本語の名前$/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '日本語の名前' })).toBeFocused();
  for (const param of ['utm_medium', 'utm_campaign']) {
    await paramOf(page, param).locator('summary').first().click();
  }
  expect(await width()).toBeLessThanOrEqual(320);
  await page.goto('/ja/library/published/#mine');
  await expect(page.getByText('小文字で書きます。').first()).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'このページのリンクをコピー' })).toBeHidden();
});

test('list, editor, paste and the page to read are accessible', async ({ page }) => {
  await page.goto('/en/library/conventions/');
  await expect(page.getByRole('button', { name: 'Start from this: Simple' })).toBeVisible();
  await expectAccessible(page);
  await start(page, 'By position');
  const campaign = paramOf(page, 'utm_campaign');
  await campaign.locator('summary').first().click();
  await campaign.getByRole('textbox', { name: 'Try a value' }).fill('2026-11_winter');
  await campaign.getByRole('textbox', { name: 'Pattern' }).fill('(');
  await expect(campaign.getByText(/^This pattern cannot be read/)).toBeVisible();
  await expectAccessible(page);
  await campaign.getByRole('button', { name: 'Paste or read a file' }).first().click();
  await page.getByRole('textbox', { name: 'Rows from your sheet' }).fill('fb\tfacebook\nx');
  await expect(page.getByText('1 new row was found')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.goto('/en/library/published/#mine');
  await expect(page.getByRole('heading', { level: 2, name: 'By position' })).toBeVisible();
  await expectAccessible(page);
});
