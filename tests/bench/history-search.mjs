import { readFileSync } from 'node:fs';
import { loadLib } from '../../scripts/tools/load-lib.mjs';
import { inRoot } from '../../scripts/tools/root.mjs';

const NAME = 'bench-history';
const FILES = [
  'library/history-index',
  'library/history-search',
  'library/history-text',
  'library/history-filter',
];

/** @typedef {typeof import('@/lib/library/history-index') & typeof import('@/lib/library/history-search') & typeof import('@/lib/library/history-text') & typeof import('@/lib/library/history-filter')} Library */

/** Frequent and rare, short and long, one word and two, Japanese, and what is not there. */
const QUERIES = [
  'e',
  'https',
  'email',
  'spring-sale',
  '春せーる',
  '田中',
  '_1ab',
  'v3',
  'running-shoes red',
  'q4 line',
  'nowhere',
];

/**
 * Searching the index, and looking at every entry of the same array, in turns, in one page: what counts is how many
 * times as fast the index is.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {readonly import('@/lib/library/library').HistoryEntry[]} entries
 */
export async function compareSearch(context, entries) {
  await loadLib(NAME, FILES);
  const code = readFileSync(inRoot('node_modules', '.utmost', `${NAME}.mjs`), 'utf8');
  const page = await context.newPage();
  await page.route('http://bench.test/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
  );
  await page.goto('http://bench.test/');
  const rows = await page.evaluate(race, { entries, queries: QUERIES });
  await page.close();
  return rows;
}

/**
 * Runs in the page.
 *
 * @param {{ entries: readonly import('@/lib/library/library').HistoryEntry[], queries: readonly string[] }} input
 */
async function race({ entries, queries }) {
  const ROUNDS = 21;
  const address = '/lib.mjs';
  /** @type {Library} */
  const { appendEntries, EMPTY_INDEX, foundEntries, historyText, NO_FILTER, searchHistory } = await import(
    address
  );
  const index = appendEntries(EMPTY_INDEX, entries);
  const array = entries.map((entry) => {
    const { latin, wide } = historyText(entry);
    return { entry, text: latin + wide };
  });
  // A text that the engine has only promised so far has to be put together.
  for (const { text } of array) text.charCodeAt(text.length - 1);

  /** @param {string} query */
  const scan = (query) => {
    const words = query.split(' ');
    return array.filter(({ text }) => words.every((word) => text.includes(word)));
  };
  /** @param {string} query */
  const search = (query) => foundEntries(searchHistory(index, query), NO_FILTER);
  /** @param {string} query */
  const type = (query) => {
    let last = searchHistory(index, '');
    for (let end = 1; end <= query.length; end += 1) {
      last = searchHistory(index, query.slice(0, end), last);
      foundEntries(last, NO_FILTER);
    }
  };
  /** @param {(query: string) => unknown} run @param {string} query */
  const time = (run, query) => {
    const start = performance.now();
    run(query);
    return performance.now() - start;
  };
  /** @param {number[]} values */
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

  return queries.map((query) => {
    const [scans, searches, letters] = [[0], [0], [0]].map((list) => list.slice(1));
    for (let round = 0; round < ROUNDS; round += 1) {
      scans?.push(time(scan, query));
      searches?.push(time(search, query));
      letters?.push(time(type, query) / query.length);
    }
    const [found, expected] = [search(query).length, scan(query).length];
    if (found !== expected) throw new Error(`“${query}”: ${found} instead of ${expected}`);
    return {
      query,
      found,
      scanMs: median(scans ?? []),
      searchMs: median(searches ?? []),
      letterMs: median(letters ?? []),
    };
  });
}
