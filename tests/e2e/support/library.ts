import type { Page } from '@playwright/test';
import type { Convention } from '@/lib/conventions/convention';
import { expect } from '@/tests/e2e/support/test';

/** Puts conventions into the library of a browser, as if they had been saved there. The page is left on the library. */
export async function seedConventions(page: Page, conventions: readonly Convention[]): Promise<void> {
  // The page itself makes the database.
  await page.goto('/en/library/conventions/');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('utmost');
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('utmost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('conventions', 'readwrite');
          for (const row of rows) writing.objectStore('conventions').put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            localStorage.setItem('utmost.library', 'on');
            resolve();
          };
        };
      }),
    conventions,
  );
}
