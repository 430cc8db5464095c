/** @typedef {Awaited<ReturnType<typeof import('./compare.mjs').compare>>} Comparison */
/** @typedef {Awaited<ReturnType<typeof import('./weights.mjs').weighBuilder>>} Weights */

const times = (/** @type {number | undefined} */ ratio) =>
  ratio === undefined ? '–' : `${ratio.toFixed(2)}×`;
const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const verdict = (/** @type {boolean} */ passed) => (passed ? 'passed' : 'MISSED');

/** @param {Comparison & { weights: Weights }} report */
export function print({ links, rows, bars, costs, weights }) {
  console.log(
    `${links} links of about 100 characters, five tags. As many times as fast as native; median of rounds.\n`,
  );
  console.log('| | build | read | build, prepared | rest kept to the byte |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { name, build, read, prepared, exact } of rows) {
    console.log(`| ${name} | ${times(build)} | ${times(read)} | ${times(prepared)} | ${exact} of ${links} |`);
  }
  console.log('\nBars for Utmost');
  for (const { job, bar, value, passed } of bars) {
    console.log(`  ${job.padEnd(8)} ${times(value).padStart(7)}  at least ${times(bar)}  ${verdict(passed)}`);
  }
  console.log('\nWhat linting costs, in links built');
  for (const { job, bar, value, passed } of costs) {
    console.log(`  ${job.padEnd(20)} ${times(value).padStart(7)}  under ${times(bar)}  ${verdict(passed)}`);
  }
  console.log('\nThe builder page (gzip, KB = 1,000 bytes)');
  if (!weights) console.log('  There is no build of these sources: npm run build');
  for (const { name, bytes, limit, passed } of weights ?? []) {
    console.log(`  ${name.padEnd(36)} ${kb(bytes).padStart(9)}  at most ${kb(limit)}  ${verdict(passed)}`);
  }
}
