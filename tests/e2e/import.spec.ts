import type { Page } from '@playwright/test';
import { serialiseFile } from '@/lib/library/file';
import type { Preset } from '@/lib/library/library';
import { expectAccessible } from '@/tests/e2e/support/axe';
import { chooseFile, runImport } from '@/tests/e2e/support/files';
import { expect, test } from '@/tests/e2e/support/test';

const PAGE = '/en/library/files/';

const preset = (id: string, source: string, name = id): Preset => ({
  id,
  name,
  description: '',
  prefill: `source=${source}`,
  conventions: [],
  starred: false,
  createdAt: 1_790_000_000_000,
  changedAt: 1_790_000_000_000,
  revision: 1,
});
const fileOf = (...presets: readonly Preset[]) =>
  serialiseFile({ kind: 'library', presets, conventions: [] });

/** Opens the page of presets, and reads their names and their sources. */
async function presetsOn(page: Page): Promise<readonly string[]> {
  await page.goto('/en/library/');
  const items = page.locator('[data-preset]');
  await expect(items.first()).toBeVisible();
  const links = await items.locator('h3 a').all();
  const texts = links.map(async (link) => {
    const source = new URLSearchParams(new URL((await link.getAttribute('href')) ?? '').hash.slice(1)).get(
      'source',
    );
    return `${await link.textContent()}: ${source}`;
  });
  return (await Promise.all(texts)).toSorted();
}

const decide = (page: Page, name: string, choice: string) =>
  page
    .getByRole('group', { name: `What to do with “${name}”`, exact: true })
    .getByRole('radio', { name: choice })
    .check();

test('an import shows its conflicts, does what was decided, and is undone as one step', async ({ page }) => {
  await page.goto(PAGE);
  await chooseFile(page, fileOf(preset('Mail', 'a'), preset('Line', 'b'), preset('Push', 'c')));
  await runImport(page);
  const before = ['Line: b', 'Mail: a', 'Push: c'];
  expect(await presetsOn(page)).toEqual(before);

  await page.goto(PAGE);
  await chooseFile(page, fileOf(...['Mail', 'Line', 'Push', 'Neu', 'Left'].map((id) => preset(id, 'x'))));
  await expect(
    page.getByRole('table', { name: 'Mail' }).getByRole('row', { name: 'Source a x' }),
  ).toBeVisible();
  await decide(page, 'Line', 'Take theirs');
  await decide(page, 'Push', 'Keep both');
  await page.getByRole('checkbox', { name: 'Left' }).uncheck();
  await expectAccessible(page);
  await runImport(page);
  await expect(page.getByText('Added or changed: 3 presets.').first()).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  expect(await presetsOn(page)).toEqual(['Line: x', 'Mail: a', 'Neu: x', 'Push 2: x', 'Push: c']);

  // After a page load too: the way back is stored.
  await undo.click();
  await expect(page.locator('[data-preset]')).toHaveCount(3);
  expect(await presetsOn(page)).toEqual(before);
});

test('importing the same file twice changes nothing', async ({ page }) => {
  const text = fileOf(preset('Mail', 'a'), preset('Line', 'b'));
  await page.goto(PAGE);
  await chooseFile(page, text);
  await runImport(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await chooseFile(page, text);
  await expect(page.getByText('All of it is here already. There is nothing to import.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
});

const HOSTILE = [
  ['a web page', '<!doctype html><script>alert(1)</script>', 'This is not a link or file of Utmost'],
  ['nothing', '', 'There is nothing in it'],
  ['a file of a newer version', '{"utmost":2,"kind":"library"}', 'It was made by a newer Utmost'],
  ['a file that was cut off', fileOf(preset('Mail', 'a')).slice(0, -30), 'It is damaged'],
  ['64 lists in each other', `{"utmost":1,"kind":${'['.repeat(64)}${']'.repeat(64)}}`, 'It is damaged'],
  ['a million brackets', '['.repeat(1_000_000), 'This is not a link or file of Utmost'],
  [
    'a preset without a name',
    '{"utmost":1,"kind":"preset","presets":[{"id":"a","prefill":""}],"conventions":[]}',
    'It does not hold what it should',
  ],
] as const;

test('files that cannot be used are told, and nothing is written', async ({ page }) => {
  await page.goto(PAGE);
  for (const [what, text, title] of HOSTILE) {
    await chooseFile(page, text);
    await expect(page.getByRole('alert').filter({ hasText: title }), what).toBeVisible();
  }
  await expectAccessible(page);
  await page.goto('/en/library/');
  await expect(page.getByRole('heading', { name: 'No presets yet' })).toBeVisible();
});

test('a file that tries to be code is only text', async ({ page }) => {
  const name = '"><img src=x onerror=alert(1)>';
  const item = { ...preset('evil', 'a'), name };
  const text = JSON.stringify({ utmost: 1, kind: 'preset', presets: [item], conventions: [] });
  await page.goto(PAGE);
  await chooseFile(page, text.replace('"presets"', '"__proto__":{"polluted":true},"presets"'));
  await expect(page.getByText('Not known, and left out: __proto__')).toBeVisible();
  await runImport(page);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await page.goto('/en/library/');
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});
