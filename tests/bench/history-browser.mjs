import { isFresh } from '../../scripts/tools/build.mjs';
import { ensureChromium, launchOptions } from '../../scripts/tools/chromium.mjs';
import { Failure } from '../../scripts/tools/fail.mjs';
import { freePort, LOOPBACK } from '../../scripts/tools/port.mjs';
import { serve } from '../../scripts/tools/serve.mjs';
import { makeHistory, makePresets } from './history-entries.mjs';
import { compareSearch } from './history-search.mjs';
import { seed } from './history-seed.mjs';

const LINKS = 100_000;
const PRESETS = 1_000;
const GIVE_UP_MS = 120_000;

/** The bench of the pages as they are built. */
export async function benchBuild() {
  if (!isFresh()) throw new Failure('There is no build of these sources: npm run build');
  const port = await freePort(3219);
  await serve(port, LOOPBACK);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(launchOptions(await ensureChromium()));
  const report = await benchLibrary(browser, `http://localhost:${port}`);
  await browser.close();
  return report;
}

/** How many times as fast as looking at every entry: all queries together. */
const BAR = 1;

/**
 * What the library does with very much in it, in a real browser: the search against a plain scan of the same array, and
 * how long the page is kept from drawing.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the site, without a language
 */
export async function benchLibrary(browser, address) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const entries = makeHistory(LINKS);
  const searches = await compareSearch(context, entries);
  const sum = (/** @type {'scanMs' | 'searchMs'} */ which) =>
    searches.reduce((total, row) => total + row[which], 0);
  const ratio = sum('scanMs') / sum('searchMs');

  await seed(context, address, { entries, presets: makePresets(PRESETS) });
  const jobs = await timeJobs(context, address);
  await context.close();
  return { links: LINKS, presets: PRESETS, searches, ratio, bar: BAR, passed: ratio >= BAR, jobs };
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address */
async function timeJobs(context, address) {
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  page.setDefaultTimeout(GIVE_UP_MS);
  /** @type {{ job: string, ms: number, longestTask: number }[]} */
  const jobs = [];
  /** @param {string} job @param {() => Promise<unknown>} work */
  const time = async (job, work) => {
    // What is still under way is no part of it.
    await page.waitForTimeout(500);
    await page.evaluate(() => performance.mark('start')).catch(() => {});
    const start = Date.now();
    await work();
    const ms = Date.now() - start;
    // A long task is told of a little later.
    await page.waitForTimeout(300);
    jobs.push({ job, ms, longestTask: await page.evaluate(longestTask) });
  };
  const count = page.getByRole('main').locator('p.tabular-nums');
  const search = page.getByRole('searchbox');
  const all = new Intl.NumberFormat('en').format(LINKS);

  await time('open the history: first links', async () => {
    await page.goto(`${address}/en/library/history/`);
    await page.getByRole('article').first().waitFor();
  });
  await time('open the history: all links', () =>
    count.filter({ hasText: new RegExp(`^${all} links$`) }).waitFor(),
  );
  await time('type a word', () => search.pressSequentially('spring-sale', { delay: 60 }));
  await time('type a rare word', async () => {
    await search.fill('');
    await search.pressSequentially('_1ab', { delay: 60 });
    await count.filter({ hasText: /^\d+ of/ }).waitFor();
  });
  await time('empty the search', () => search.fill(''));
  await time('scroll far down', async () => {
    await page.mouse.wheel(0, 2_000_000);
    await page.mouse.wheel(0, 2_000_000);
    await page.evaluate(() => scrollTo(0, 0));
  });
  await time('save a note', async () => {
    await page.getByRole('button', { name: 'Edit note and labels' }).first().click();
    await page.getByRole('textbox', { name: 'Note' }).fill('A note of the bench');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A note of the bench').first().waitFor();
  });
  await time('copy a link again', async () => {
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
  });
  await time('delete a link', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await count.filter({ hasText: '99,999 links' }).waitFor();
  });
  await time('copy in the builder', async () => {
    await page.goto(`${address}/en/#url=https%3A%2F%2Fexample.com%2F&source=bench&medium=email&campaign=new`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
  });
  await time('open the presets', async () => {
    await page.goto(`${address}/en/library/`);
    await page.getByText('Preset 1', { exact: false }).first().waitFor();
  });
  return jobs;
}

/** Runs in the page, before all else. */
function watchTasks() {
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  Object.assign(globalThis, { benchTasks: tasks });
}

/** Runs in the page: the longest task since the job began, in milliseconds; 0 where none was over 50. */
function longestTask() {
  const since = performance.getEntriesByName('start').at(-1)?.startTime ?? 0;
  /** @type {PerformanceEntry[]} */
  const tasks = /** @type {any} */ (globalThis).benchTasks;
  return Math.round(
    Math.max(0, ...tasks.filter((task) => task.startTime >= since).map((task) => task.duration)),
  );
}
