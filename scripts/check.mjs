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

/**
 * This has to be quick: laws are tried on fewer inputs, and `npm test` alone runs the law of linear time and whole
 * journeys through the screen.
 */
const QUICK = { NODE_ENV: 'test', PROPERTY_RUNS: '100' };
const SLOW = ['tests/**/hostile.test.ts', 'tests/components/builder/**'];

await main(async () => {
  await ensureInstalled();
  return summarize(
    await Promise.all([
      told('types', () => checkTypes({ collect: true })),
      told('lint', () => runTool('biome', ['check', '--error-on-warnings'], { collect: true })),
      told('unit tests', () =>
        runTool('vitest', ['run', ...SLOW.flatMap((files) => ['--exclude', files])], {
          collect: true,
          minutes: 5,
          env: QUICK,
        }),
      ),
    ]),
  );
});
