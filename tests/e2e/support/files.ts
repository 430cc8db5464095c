import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { expect } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

/** Presses a button that downloads a file; gives its name and its text. */
export async function download(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Chooses a file of this text on the page of files, as it stands open. */
export async function chooseFile(page: Page, text: string, locale: Locale = 'en'): Promise<void> {
  const button = page.getByRole('button', { name: wordsIn(locale)('files.import.choose') });
  await expect(button).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name: 'a.utmost.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Presses “Import”, and waits until it is done. */
export async function runImport(page: Page, locale: Locale = 'en'): Promise<void> {
  const t = wordsIn(locale);
  await page.getByRole('button', { name: t('files.review.import'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('files.done.title'), exact: true })).toBeFocused();
}
