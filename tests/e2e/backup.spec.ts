import type { Page } from '@playwright/test';
import { parseFile, serialiseFile } from '@/lib/library/file';
import { DEFAULT_SETTINGS, type HistoryEntry } from '@/lib/library/library';
import type { SharedPart } from '@/lib/library/shared-part';
import { expectAccessible } from '@/tests/e2e/support/axe';
import { LANGUAGES } from '@/tests/e2e/support/builder';
import { chooseFile, download, runImport } from '@/tests/e2e/support/files';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const AT = 1_790_000_000_000;

const entry = (at: number): HistoryEntry => ({
  id: `h${String(at).padStart(6, '0')}`,
  url: `https://example.com/${at}?utm_source=line&utm_campaign=2026-11_%E6%98%A5_${at}`,
  firstAt: AT + at,
  lastAt: AT + at,
  times: 1 + (at % 3),
  preset: 'Mail',
  platform: 'line_ads',
  note: at % 2 === 0 ? 'メモ' : '',
  labels: ['q4'],
});

const WHOLE = (links: number): SharedPart => ({
  kind: 'library',
  savedAt: AT,
  presets: [
    {
      id: 'p1',
      name: '春のメール',
      description: 'Each week',
      prefill: 'source=newsletter&medium=email',
      conventions: ['c1'],
      starred: true,
      createdAt: AT,
      changedAt: AT,
      revision: 3,
    },
  ],
  conventions: [
    {
      id: 'c1',
      name: 'Team',
      description: '',
      rules: {},
      pairs: [{ source: 'line', medium: 'social' }],
      otherPairs: 'confirm',
      inForce: false,
      createdAt: AT,
      changedAt: AT,
      revision: 2,
    },
  ],
  history: Array.from({ length: links }, (_, at) => entry(at)),
  known: [{ param: 'utm_source', value: 'mixi' }],
  settings: { ...DEFAULT_SETTINGS, ownDomains: ['example.com'], checksOff: ['http'], mode: 'guided' },
});

const withoutTime = (text: string) => {
  const read = parseFile(text);
  if (!read.ok) throw new Error(`It cannot be read: ${read.error.code}`);
  return { ...read.part, savedAt: 0 };
};

for (const locale of LANGUAGES) {
  test(`a backup restored in a fresh profile gives the same backup again, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const t = wordsIn(locale);
    const path = `/${locale}/library/files/`;
    const backupOn = (one: Page) =>
      download(one, one.getByRole('button', { name: t('files.export.makeBackup') }));
    await page.goto(path);
    await chooseFile(page, serialiseFile(WHOLE(20)), locale);
    await runImport(page, locale);
    await page.getByRole('button', { name: t('files.done.back') }).click();
    const first = await backupOn(page);
    expect(first.name).toMatch(/ \d{4}-\d\d-\d\d\.utmost\.json$/);
    expect(withoutTime(first.text)).toEqual({ ...WHOLE(20), savedAt: 0 });

    const fresh = await browser.newContext({ ...(baseURL && { baseURL }) });
    const other = await fresh.newPage();
    await other.goto(path);
    await chooseFile(other, first.text, locale);
    await expect(other.getByRole('radio', { name: t('files.review.replace') })).toBeVisible();
    await expectAccessible(other);
    await runImport(other, locale);
    await other.getByRole('button', { name: t('files.done.back') }).click();
    const again = await backupOn(other);
    expect(withoutTime(again.text)).toEqual(withoutTime(first.text));
    await expectAccessible(other);
    await fresh.close();
  });
}

test('a backup takes the place of what is here, and “Undo” brings that back', async ({ page }) => {
  await page.goto('/en/library/files/');
  const kept = { ...WHOLE(3), presets: [], conventions: [] };
  await chooseFile(page, serialiseFile(WHOLE(5)));
  await runImport(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await chooseFile(page, serialiseFile(kept));
  await page.getByRole('radio', { name: 'Make the library exactly as it was in the backup' }).check();
  await expect(page.getByText(/^4 things that are here and not in the backup go away/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Restored' })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  const makeBackup = page.getByRole('button', { name: 'Download a backup' });
  expect(withoutTime((await download(page, makeBackup)).text)).toEqual({ ...kept, savedAt: 0 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Share the library' })).toBeVisible();
  expect(withoutTime((await download(page, makeBackup)).text)).toEqual({ ...WHOLE(5), savedAt: 0 });
});

test('everything is deleted after a question, and can be undone', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/en/library/files/');
  await chooseFile(page, serialiseFile(WHOLE(5)));
  await runImport(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog.getByText(/^This deletes 1 preset, 1 naming convention, 5 links/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('There is nothing to share yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Share the library' })).toBeVisible();
});
