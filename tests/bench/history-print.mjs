/** @typedef {Awaited<ReturnType<typeof import('./history-browser.mjs').benchLibrary>>} LibraryReport */

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** @param {LibraryReport} report */
export function print({ links, presets, searches, ratio, bar, passed, jobs }) {
  console.log(`${links} links in the history and ${presets} presets, in Chromium.\n`);
  console.log('Searching against looking at every entry of the same array; median of rounds');
  console.log('| query | found | every entry | search | a letter more |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { query, found, scanMs, searchMs, letterMs } of searches) {
    console.log(`| ${query} | ${found} | ${ms(scanMs)} | ${ms(searchMs)} | ${ms(letterMs)} |`);
  }
  const verdict = passed ? 'passed' : 'MISSED';
  console.log(`  all together ${ratio.toFixed(2)}×  at least ${bar.toFixed(2)}×  ${verdict}\n`);
  console.log('In the page: how long it took, and the longest that nothing could be drawn (0: under 50 ms)');
  console.log('| job | done | longest task |');
  console.log('|---|---:|---:|');
  for (const { job, ms: done, longestTask } of jobs)
    console.log(`| ${job} | ${done} ms | ${longestTask} ms |`);
}
