import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import {
  builderOn,
  expectAnnounced,
  expectLink,
  expectValues,
  LANGUAGES,
  openBuilder,
  untilReady,
} from '@/tests/e2e/support/builder';
import { tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const FORM = '#url=https%3A%2F%2Fexample.com%2F&source=newsletter&medium=email&campaign=%3Cyyyy%3E_spring';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

/** Saves the form as a preset, its source locked, and gives its address. */
async function savePreset(page: Page, name: string, locale: Locale = 'en'): Promise<string> {
  const t = wordsIn(locale);
  await page.getByRole('button', { name: t('builder.presets.save'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('presets.name'), { exact: true }).fill(name);
  await dialog.getByText(t('presets.chooseFields')).click();
  const lock = `${t('field.utm_source.label')}: ${t('bookmark.lock')}`;
  await dialog.getByRole('checkbox', { name: lock, exact: true }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('presets.save'), exact: true }).click();
  await expect(dialog.getByRole('heading', { name: t('presets.saved', { name }) })).toBeFocused();
  const address = await dialog.getByLabel(t('presets.address')).inputValue();
  await expect(dialog.getByRole('link', { name })).toHaveAttribute('href', address);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('ui.close'), exact: true }).click();
  return address;
}

for (const locale of LANGUAGES) {
  test(`a form is saved as a preset, and a fresh profile opens its address, in ${locale}`, {
    tag: '@phone',
  }, async ({ page, browser, baseURL }) => {
    const t = wordsIn(locale);
    await openBuilder(page, FORM, locale);
    const address = await savePreset(page, '春のメール', locale);
    await expect(page.getByText(t('presets.origin', { name: '春のメール' }))).toBeVisible();

    const fresh = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await fresh.newPage();
    await other.goto(address);
    const builder = builderOn(other, locale);
    await untilReady(other, builder);
    const year = await other.evaluate(() => new Date().getFullYear());
    await expectValues(builder, {
      url: 'https://example.com/',
      utm_source: 'newsletter',
      utm_campaign: `${year}_spring`,
    });
    await expect(builder.field('utm_source')).toHaveAttribute('readonly');
    await expect(builder.field('utm_medium')).not.toHaveAttribute('readonly');
    await fresh.close();
  });
}

test('a preset is applied, tells what changed, and is undone', { tag: '@phone' }, async ({ page }) => {
  await openBuilder(page, FORM);
  await savePreset(page, 'Spring');
  const builder = await openBuilder(
    page,
    '?again#url=https%3A%2F%2Fexample.com%2Fother&source=line&medium=social',
  );
  const { t, button, changeNote, undo, field } = builder;
  await button(t('builder.presets.list')).click();
  await page.getByRole('dialog').getByLabel(t('presets.search')).fill('ＳＰＲＩＮＧ');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Spring', exact: true }).click();
  await expectAnnounced(page, t('change.preset_applied', { name: 'Spring', count: 4 }));
  await expect(changeNote).toContainText('newsletter');
  await expectValues(builder, { url: 'https://example.com/', utm_source: 'newsletter' });
  await expect(field('utm_source')).toHaveAttribute('readonly');
  await undo.click();
  await expectValues(builder, { utm_source: 'line', utm_medium: 'social', utm_campaign: '' });
  await expect(field('utm_source')).not.toHaveAttribute('readonly');
  await expectLink(builder, 'https://example.com/other?utm_source=line&utm_medium=social');
});

test('a long name leaves the page as wide as it is', { tag: '@phone' }, async ({ page }) => {
  const { t } = await openBuilder(page, FORM);
  const name = '長い名前の'.repeat(20);
  await savePreset(page, name);
  await expect(page.getByText(t('presets.origin', { name }))).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('by the keyboard alone: save, apply, star, delete and undo', async ({ page }) => {
  const { t, button, field } = await openBuilder(page, FORM);
  await tabTo(page, button(t('builder.presets.save')));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel(t('presets.name'), { exact: true });
  // The name is selected: typing replaces it.
  await expect(name).toBeFocused();
  await page.keyboard.type('Keys');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: t('presets.saved', { name: 'Keys' }) })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(t('builder.presets.save'))).toBeFocused();

  await field('utm_source').fill('line');
  await tabTo(page, button(t('builder.presets.list')), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const preset = dialog.getByRole('button', { name: 'Keys', exact: true });
  await expect(preset).toBeVisible();
  await tabTo(page, preset);
  await page.keyboard.press('Enter');
  await expect(field('utm_source')).toHaveValue('newsletter');
  await expect(button(t('builder.presets.list'))).toBeFocused();

  await page.goto('/en/library/');
  const star = page.getByRole('button', { name: t('presets.star', { name: 'Keys' }) });
  await expect(star).toBeVisible();
  await tabTo(page, star);
  await page.keyboard.press('Space');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(star).toBeFocused();
  await tabTo(page, button(t('presets.delete')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('presets.empty.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('presets.title'), level: 2 })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
});

for (const locale of LANGUAGES) {
  test(`the list of presets and its editor are accessible, in ${locale}`, { tag: '@phone' }, async ({
    page,
  }) => {
    const t = wordsIn(locale);
    await page.goto(`/${locale}/library/`);
    await expect(page.getByRole('heading', { name: t('presets.empty.title') })).toBeVisible();
    await expectAccessible(page);
    await openBuilder(page, `${FORM}&hide=term`, locale);
    await savePreset(page, '春のメール', locale);
    await page.goto(`/${locale}/library/`);
    await expect(page.getByRole('listitem', { name: '春のメール' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: t('presets.edit'), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('two tabs that edit one preset: the later one sees both', async ({ page, context }) => {
  await openBuilder(page, FORM);
  await savePreset(page, 'Spring');
  const t = wordsIn('en');
  const tabs = [page, await context.newPage()] as const;
  for (const tab of tabs) {
    await tab.goto('/en/library/');
    await tab.getByRole('button', { name: t('presets.edit'), exact: true }).click();
  }
  const rename = async (tab: Page, name: string) => {
    const dialog = tab.getByRole('dialog');
    await dialog.getByLabel(t('presets.name'), { exact: true }).fill(name);
    await dialog.getByRole('button', { name: t('presets.save'), exact: true }).click();
  };
  await rename(tabs[0], 'First');
  await expect(tabs[0].getByRole('listitem', { name: 'First' })).toBeVisible();
  await rename(tabs[1], 'Second');
  await expect(tabs[1].getByRole('row', { name: 'Name Second First' })).toBeVisible();
  await expectAccessible(tabs[1]);
  await tabs[1].getByRole('button', { name: t('presets.conflict.keepBoth') }).click();
  for (const tab of tabs) {
    await expect(tab.getByRole('listitem', { name: 'First', exact: true })).toBeVisible();
    await expect(tab.getByRole('listitem', { name: 'Second', exact: true })).toBeVisible();
  }
});
