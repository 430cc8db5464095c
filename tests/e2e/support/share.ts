import type { Page } from '@playwright/test';
import type { ReadyMadeId } from '@/lib/conventions/ready-made';
import type { Locale } from '@/lib/i18n/locales';
import { expectAccessible } from '@/tests/e2e/support/axe';
import { readClipboard } from '@/tests/e2e/support/builder';
import { expect } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

/** Makes a convention from a ready-made one, and gives the link that shares it. */
export async function shareConvention(
  page: Page,
  ready: ReadyMadeId,
  locale: Locale = 'en',
): Promise<string> {
  const t = wordsIn(locale);
  const name = t(`conventions.new.ready.${ready}.name`);
  await page.goto(`/${locale}/library/conventions/`);
  await page.getByRole('button', { name: `${t('conventions.new.start')}: ${name}` }).click();
  await page.getByRole('link', { name: t('conventions.back') }).click();
  await page
    .getByRole('listitem', { name })
    .getByRole('button', { name: t('files.share.button') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('files.share.title', { name }) });
  await dialog.getByRole('button', { name: t('files.share.copy') }).click();
  await expect(dialog.getByRole('button', { name: t('ui.copied') })).toBeVisible();
  await expectAccessible(page);
  return readClipboard(page);
}
