/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', ms: number, note?: string }} Outcome */

const MARKS = { passed: '✓', failed: '✗', skipped: '–' };

/**
 * Runs one step and tells how it went. A step that throws has failed; it does not end the others.
 *
 * @param {string} name
 * @param {() => Promise<number>} action gives an exit code
 * @returns {Promise<Outcome>}
 */
export async function step(name, action) {
  const start = Date.now();
  try {
    const code = await action();
    return { name, state: code === 0 ? 'passed' : 'failed', ms: Date.now() - start };
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${note}\n`);
    return { name, state: 'failed', ms: Date.now() - start, note };
  }
}

/** @param {readonly Outcome[]} outcomes @returns {number} the exit code of the whole */
export function summarize(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  console.log('\nSummary');
  for (const { name, state, ms } of outcomes) {
    console.log(
      `  ${MARKS[state]} ${name.padEnd(width)}  ${state.padEnd(7)}  ${(ms / 1000).toFixed(1).padStart(6)} s`,
    );
  }
  const failed = outcomes.filter(({ state }) => state !== 'passed').length;
  console.log(failed === 0 ? '\nAll passed.' : `\n${failed} of ${outcomes.length} did not pass.`);
  return failed === 0 ? 0 : 1;
}
