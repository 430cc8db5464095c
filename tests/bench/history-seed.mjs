import { loadLib } from '../../scripts/tools/load-lib.mjs';

/** @typedef {import('@/lib/library/library').HistoryEntry} HistoryEntry */
/** @typedef {import('@/lib/library/library').Preset} Preset */

const BATCH = 10_000;

/**
 * Fills the library of a browser, straight into its database.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address of the site, without a language
 * @param {{ entries: readonly HistoryEntry[], presets: readonly Preset[] }} content
 */
export async function seed(context, address, { entries, presets }) {
  const { linkKey } = /** @type {typeof import('@/lib/library/link-key')} */ (
    await loadLib('bench-link-key', ['library/link-key'])
  );
  const page = await context.newPage();
  // The page itself makes the database, with all that belongs into one.
  await page.goto(`${address}/en/library/history/`);
  await page.getByRole('heading', { name: 'No links yet' }).waitFor();
  const rows = entries.map((entry) => ({ ...entry, key: linkKey(entry.url), order: -entry.lastAt }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await page.evaluate(put, { table: 'history', rows: rows.slice(from, from + BATCH) });
  }
  await page.evaluate(put, { table: 'presets', rows: presets });
  await page.evaluate(() => localStorage.setItem('utmost.library', 'on'));
  await page.close();
}

/** Runs in the page. @param {{ table: string, rows: readonly object[] }} input */
function put({ table, rows }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('utmost');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
