import os from 'node:os';
import { main } from '../../scripts/tools/fail.mjs';
import { ensureInstalled } from '../../scripts/tools/install.mjs';

// `npm run bench -- --strict` fails where a bar is missed; `-- --json` prints the figures for a machine.
await main(async () => {
  // What the server says on its way is not part of the report.
  const say = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  await ensureInstalled();
  const { compare } = await import('./compare.mjs');
  const { weighBuilder } = await import('./weights.mjs');
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, ${os.cpus().length} cores, Node ${process.versions.node}`,
    ...(await compare()),
    weights: await weighBuilder(),
  };
  process.stdout.write = say;
  if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else (await import('./print.mjs')).print(report);
  const met = [...report.bars, ...report.costs, ...(report.weights ?? [])].every(({ passed }) => passed);
  return process.argv.includes('--strict') && !met ? 1 : 0;
});
