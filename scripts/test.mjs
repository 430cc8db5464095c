import { runBrowserTests } from './tools/browser-tests.mjs';
import { ensureBuilt } from './tools/build.mjs';
import { ensureChromium } from './tools/chromium.mjs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { runTool } from './tools/run.mjs';
import { step, summarize } from './tools/steps.mjs';
import { checkTypes } from './tools/types.mjs';

/** Laws are tried on more inputs here than while developing, and on the same ones every time. */
const UNIT_ENV = { PROPERTY_RUNS: '10000', PROPERTY_SEED: '20261123', NODE_ENV: 'test' };

/** What takes longer hangs; the rest shall still be told. */
const MINUTES = 8;

/** @param {Parameters<typeof runTool>[0]} name @param {string[]} args @param {Record<string, string>} [env] */
const tool = async (name, args, env = {}) => (await runTool(name, args, { env, minutes: MINUTES })).code;

/** @param {Promise<unknown>} work */
const done = (work) => work.then(() => 0);

/** @type {{ name: string, needs?: readonly string[], action: () => Promise<number> }[]} */
const STEPS = [
  { name: 'packages', action: () => done(ensureInstalled()) },
  { name: 'browser', needs: ['packages'], action: () => done(ensureChromium()) },
  { name: 'types', needs: ['packages'], action: async () => (await checkTypes()).code },
  { name: 'lint', needs: ['packages'], action: () => tool('biome', ['check', '--error-on-warnings']) },
  { name: 'unit tests', needs: ['packages'], action: () => tool('vitest', ['run'], UNIT_ENV) },
  { name: 'build', needs: ['packages'], action: () => done(ensureBuilt()) },
  { name: 'browser tests', needs: ['browser', 'build'], action: () => runBrowserTests() },
];

await main(async () => {
  /** @type {Map<string, import('./tools/steps.mjs').Outcome>} */
  const outcomes = new Map();
  for (const { name, needs = [], action } of STEPS) {
    const ready = needs.every((need) => outcomes.get(need)?.state === 'passed');
    console.log(`\n── ${name} ──`);
    outcomes.set(name, ready ? await step(name, action) : { name, state: 'skipped', ms: 0 });
  }
  return summarize([...outcomes.values()]);
});
