import type { Page } from '@playwright/test';
import { serialiseFile } from '@/lib/library/file';
import { firstCopy } from '@/lib/library/history-entry';
import {
  expectAnnounced,
  expectLink,
  LANGUAGES,
  openBuilder,
  readClipboard,
} from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const FORM = '#url=https%3A%2F%2Fexample.com%2F&source=newsletter&medium=email&campaign=spring';
const t = wordsIn('en');

async function savePreset(page: Page, name: string): Promise<void> {
  await openBuilder(page, FORM);
  await page.getByRole('button', { name: t('builder.presets.save'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('presets.name'), { exact: true }).fill(name);
  await dialog.getByRole('button', { name: t('presets.save'), exact: true }).click();
  await expect(dialog.getByRole('heading', { name: t('presets.saved', { name }) })).toBeVisible();
}

const presetOn = (page: Page, name: string) => page.getByRole('listitem', { name });
const remove = (page: Page, name: string) =>
  presetOn(page, name).getByRole('button', { name: t('presets.delete'), exact: true });

/** How many rows a table has, counted past the page's own code. */
function countRows(page: Page, table: 'history' | 'steps' | 'changes'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('utmost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
    table,
  );
}

/** A backup with so many links. */
function backupOf(links: number) {
  const history = Array.from({ length: links }, (_, at) => {
    const url = `https://example.com/${at}?utm_source=line&utm_medium=social&utm_campaign=spring_${at}`;
    return firstCopy({ url, preset: '', platform: '' }, `entry${at}`, at + 1);
  });
  const text = serialiseFile({ kind: 'library', presets: [], conventions: [], history });
  return { name: 'large.utmost.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('tabs are in step: what one saves and deletes shows in the other, which undoes it', async ({
  page,
  context,
}) => {
  await page.goto('/en/library/');
  await expect(page.getByText(t('presets.empty.title'))).toBeVisible();
  const other = await context.newPage();
  await savePreset(other, 'Spring mail');
  await expect(presetOn(page, 'Spring mail')).toBeVisible();

  await other.goto('/en/library/');
  await remove(other, 'Spring mail').click();
  await expect(presetOn(page, 'Spring mail')).toBeHidden();
  const bar = page.getByRole('region', { name: t('library.undo.label') });
  await expect(bar).toContainText(t('library.step.delete_presets', { count: 1, name: 'Spring mail' }));

  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+z');
  await expectAnnounced(page, t('library.undo.done'));
  for (const tab of [page, other]) {
    await expect(presetOn(tab, 'Spring mail')).toBeVisible();
    await expect(tab.getByRole('region', { name: t('library.undo.label') })).toBeHidden();
  }
});

test('a deletion can be undone after a reload', async ({ page }) => {
  await savePreset(page, 'Spring mail');
  await page.goto('/en/library/');
  await remove(page, 'Spring mail').click();
  await expect(presetOn(page, 'Spring mail')).toBeHidden();
  await page.reload();
  const bar = page.getByRole('region', { name: t('library.undo.label') });
  await bar.getByRole('button', { name: t('ui.undo') }).click();
  await expect(presetOn(page, 'Spring mail')).toBeVisible();
});

test('a device without space is told, keeps what it has, and goes on once there is some', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await savePreset(page, 'Spring mail');

  await page.goto('/en/library/files/');
  await page.locator('input[type=file]').setInputFiles(backupOf(20_000));
  const write = page.getByRole('button', { name: t('files.review.import'), exact: true });
  await write.click();
  const full = page
    .getByRole('alert')
    .filter({ hasText: t('library.trouble.full.body') })
    .first();
  await expect(full).toBeVisible({ timeout: 60_000 });
  expect(await countRows(page, 'history')).toBe(0);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await write.click();
  await expect(page.getByRole('heading', { name: t('files.done.title') })).toBeVisible({ timeout: 60_000 });
  await expect(full).toBeHidden();
  expect(await countRows(page, 'history')).toBe(20_000);
  await page.goto('/en/library/');
  await expect(presetOn(page, 'Spring mail')).toBeVisible();
});

test('a tab that dies in the middle of a large write leaves the library whole', async ({ page, context }) => {
  const links = 20_000;
  await page.goto('/en/library/files/');
  await page.locator('input[type=file]').setInputFiles(backupOf(links));
  await page.getByRole('button', { name: t('files.review.import'), exact: true }).click();
  await expect(page.getByRole('button', { name: t('files.review.importing') })).toBeVisible();

  // Dies once rows are being written: nothing of it is to be seen before it is all there.
  const devtools = await context.newCDPSession(page);
  const died = page.waitForEvent('crash');
  await page.waitForTimeout(300);
  devtools.send('Page.crash').catch(() => {});
  await died;

  const next = await context.newPage();
  await next.goto('/en/library/history/');
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  const [history, steps, changes] = [
    await countRows(next, 'history'),
    await countRows(next, 'steps'),
    await countRows(next, 'changes'),
  ];
  expect([0, links]).toContain(history);
  expect(steps > 0, 'the step is there with its rows, and not without').toBe(history > 0);
  expect(changes > 0).toBe(history > 0);

  // And it can be written as before.
  await next.goto('/en/library/files/');
  await expect(next.locator('input[type=file]')).toBeAttached();
  await savePreset(next, 'Spring mail');
});

for (const locale of LANGUAGES) {
  test(`a browser that refuses to save is told, and the builder works, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused.', 'SecurityError');
      };
    });
    const words = wordsIn(locale);
    await page.goto(`/${locale}/library/`);
    const refused = page.getByRole('alert').filter({ hasText: words('library.trouble.unavailable.title') });
    await expect(refused).toBeVisible();
    // What cannot be read is not called empty.
    await expect(page.getByText(words('presets.empty.title'))).toHaveCount(0);
    await page.goto(`/${locale}/library/history/`);
    await expect(refused).toBeVisible();

    const builder = await openBuilder(page, FORM, locale);
    const link = 'https://example.com/?utm_source=newsletter&utm_medium=email&utm_campaign=spring';
    await expectLink(builder, link);
    await builder.copy.click();
    await expect(builder.copied).toBeVisible();
    expect(await readClipboard(page)).toBe(link);
  });
}
