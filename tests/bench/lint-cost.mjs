import assert from 'node:assert/strict';
import { LINKS } from './links.mjs';
import { measure } from './measure.mjs';

/** How many times the cost of building a link linting it may have: bulk lints every row. */
const BAR = 20;

/** @typedef {Pick<import('./utmost.mjs').Utmost, 'build' | 'lint'>} Jobs */
/** @typedef {{ url: string, tags: Record<string, string> }} Row */

/** Rows as a team with good names has them: nothing is to be said of one. @type {readonly Row[]} */
const CLEAN = LINKS.map(({ destination }, index) => ({
  url: destination,
  tags: {
    utm_source: 'newsletter',
    utm_medium: 'email',
    utm_campaign: `2026-11_winter-sale_${index}`,
    utm_content: 'header-button',
  },
}));

/** The rows of the other jobs: a space and Japanese in their values, which is worth two findings. @type {readonly Row[]} */
const WORDY = LINKS.map(({ destination, tags }) => ({ url: destination, tags }));

/** What linting costs beside building the same link, in one run. @param {Jobs} jobs */
export function lintCost({ build, lint }) {
  return [
    cost('lint, clean', CLEAN, (findings) => assert.deepEqual(findings, []), { build, lint }),
    cost('lint, with findings', WORDY, (findings) => assert.ok(findings.length > 0), { build, lint }),
  ];
}

/**
 * @param {string} job @param {readonly Row[]} rows @param {(findings: readonly unknown[]) => void} check
 * @param {Jobs} jobs
 */
function cost(job, rows, check, { build, lint }) {
  const times = measure(
    [
      { name: 'build', run: (/** @type {Row} */ { url, tags }) => /** @type {unknown} */ (build(url, tags)) },
      { name: 'lint', run: lint },
    ],
    rows,
    (name, _row, result) => {
      if (name === 'lint') check(/** @type {readonly unknown[]} */ (result));
    },
  );
  const value = Number(times.get('lint')) / Number(times.get('build'));
  return { job, bar: BAR, value, passed: value < BAR };
}
