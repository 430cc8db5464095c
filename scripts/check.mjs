import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { runTool } from './tools/run.mjs';
import { step, summarize } from './tools/steps.mjs';
import { checkTypes } from './tools/types.mjs';

/** All at once; what each has to say is printed in one piece. @param {string} name @param {() => Promise<{ code: number, output: string }>} work */
const told = (name, work) =>
  step(name, async () => {
    const { code, output } = await work();
    console.log(`\n── ${name} ──\n${output.trim()}`);
    return code;
  });

/** Laws are tried on fewer inputs, and the law of linear time is left to `npm test`: this has to be quick. */
const QUICK = { NODE_ENV: 'test', PROPERTY_RUNS: '100' };
const TIMED = 'tests/lib/utm/hostile.test.ts';

await main(async () => {
  await ensureInstalled();
  return summarize(
    await Promise.all([
      told('types', () => checkTypes({ collect: true })),
      told('lint', () => runTool('biome', ['check', '--error-on-warnings'], { collect: true })),
      told('unit tests', () =>
        runTool('vitest', ['run', '--exclude', TIMED], { collect: true, minutes: 5, env: QUICK }),
      ),
    ]),
  );
});
