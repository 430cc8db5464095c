import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FREE_RULE } from '@/lib/conventions/convention';
import type { Locale } from '@/lib/i18n/locales';
import { type Builder, expectLink, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { seedConventions } from '@/tests/e2e/support/library';
import { expect, test } from '@/tests/e2e/support/test';
import { conventionOf, MONTH_REGION_NAME, PAIRS, SOURCES } from '@/tests/support/convention';

const LINK = '#url=https%3A%2F%2Fwww.example.jp%2Flp';

const TEAM = conventionOf({
  name: 'Team',
  revision: 1,
  rules: {
    utm_source: { ...SOURCES, description: 'One of our two channels.' },
    utm_campaign: { ...FREE_RULE, required: true, letterCase: 'lower', template: MONTH_REGION_NAME },
    utm_term: { ...FREE_RULE, confirmNew: true },
    utm_content: { ...FREE_RULE, standard: 'header', locked: true },
  },
  pairs: PAIRS,
  otherPairs: 'refused',
});

async function openWithTeam(page: Page, fragment = LINK, locale: Locale = 'en'): Promise<Builder> {
  await seedConventions(page, [TEAM]);
  const builder = await openBuilder(page, fragment, locale);
  await expect(page.getByRole('region', { name: builder.t('naming.label') })).toContainText('Team');
  return builder;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const locale of ['en', 'ja'] as const) {
  test(`a new colleague is held to the convention, by keyboard alone, in ${locale}`, async ({ page }) => {
    const builder = await openWithTeam(page, LINK, locale);
    const { t, field, finding, fix, changeNote, copied } = builder;

    // The standard value is there, told, and locked.
    await expect(field('utm_content')).toHaveValue('header');
    await expect(field('utm_content')).toHaveAttribute('readonly', '');
    await expect(changeNote).toContainText('utm_content');

    // Another spelling: before → after.
    await field('utm_source').focus();
    await expect(page.getByText('One of our two channels.')).toBeVisible();
    await page.keyboard.type('Mail');
    await page.keyboard.press('Tab');
    await expect(finding('convention-form')).toBeVisible();
    await fix.first().focus();
    await page.keyboard.press('Enter');
    await expect(field('utm_source')).toHaveValue('newsletter');
    await expect(field('utm_source')).toBeFocused();

    // The list of mediums follows the source.
    await field('utm_medium').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/^email/]);
    await expect(page.getByText(t('naming.onlyThese'))).toBeVisible();
    await field('utm_source').fill('line');
    await field('utm_medium').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
      /^social.*Organic Social/,
      /^paid_social.*Paid Social/,
    ]);
    await page.keyboard.press('Enter');
    await expect(field('utm_medium')).toHaveValue('social');

    // The campaign is required: Copy is refused, and the focus goes there.
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(field('utm_campaign')).toBeFocused();
    await expect(page.getByRole('group', { name: t('lint.hold.refusedTitle') })).toBeVisible();
    expect(await readClipboard(page)).toBe('before');

    // Part by part.
    const label = t('field.utm_campaign.label');
    const opener = page.getByRole('button', { name: t('naming.composer.open', { field: label }) });
    await opener.focus();
    await page.keyboard.press('Enter');
    const parts = page.getByRole('group', { name: t('naming.composer.title', { field: label }) });
    await expect(parts.getByLabel('Month')).toBeFocused();
    await parts.getByLabel('Month').fill('2026-11-23');
    await parts.getByLabel('Region').selectOption('jp');
    await parts.getByLabel('Name').focus();
    await page.keyboard.type('winter sale');
    await expect(field('utm_campaign')).toHaveValue('202611_jp_winter-sale');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();

    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(copied).toBeVisible();
    const url =
      'https://www.example.jp/lp?utm_source=line&utm_medium=social&utm_campaign=202611_jp_winter-sale&utm_content=header';
    await expectLink(builder, url);
    expect(await readClipboard(page)).toBe(url);
  });
}

test('a value that was never used is asked about once', async ({ page, context }) => {
  const filled = `${LINK}&source=line&medium=social&campaign=202611_na_spring`;
  const { t, field, copy, copied } = await openWithTeam(page, filled);
  await field('utm_term').fill('boots');
  await copy.click();
  const note = page.getByRole('group', { name: t('lint.hold.namingTitle') });
  await expect(note).toBeFocused();
  await note.getByRole('button', { name: t('naming.addValue', { value: 'boots' }) }).click();
  await expect(copied).toBeVisible();

  const other = await context.newPage();
  const again = await openBuilder(other, filled);
  await again.field('utm_term').fill('boots');
  await again.copy.click();
  await expect(again.copied).toBeVisible();
});

test('a name is read back into its parts, and what does not fit is said', { tag: '@phone' }, async ({
  page,
}) => {
  const { t, field } = await openWithTeam(page, `${LINK}&source=line&medium=social&campaign=202611_spring`);
  const label = t('field.utm_campaign.label');
  await page.getByRole('button', { name: t('naming.composer.open', { field: label }) }).click();
  const parts = page.getByRole('group', { name: t('naming.composer.title', { field: label }) });
  await expect(parts).toContainText('Expected 3 parts, found 2.');
  await parts.getByLabel('Region').selectOption('us');
  await parts.getByLabel('Name').fill('spring');
  await expect(field('utm_campaign')).toHaveValue('202611_us_spring');
  await expect(parts).not.toContainText('Expected');
  await parts.getByRole('button', { name: t('naming.composer.close') }).click();
  await expect(parts).toBeHidden();
  await expectNoViolations(page);
});

test('the conventions are switched off for one form, and hold again for the next', async ({ page }) => {
  const address = `${LINK}&source=x&medium=social&campaign=202611_na_spring`;
  const { t, button, finding, copy, copied, changeNote } = await openWithTeam(page, address);
  await expect(finding('convention-value')).toBeVisible();
  await button(t('naming.switchOff')).click();
  await expect(finding('convention-value')).toHaveCount(0);
  await expect(changeNote).toContainText('Team');
  await copy.click();
  await expect(copied).toBeVisible();
  await page.reload();
  await expect(finding('convention-value')).toBeVisible();
});

test('a device without a library fetches nothing of all this', async ({ page }) => {
  await openBuilder(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
