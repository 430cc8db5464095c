import os from 'node:os';
import { main } from '../../scripts/tools/fail.mjs';
import { ensureInstalled } from '../../scripts/tools/install.mjs';

// `npm run bench -- --strict` fails where a bar is missed; `-- --json` prints the figures for a machine; `-- --library`
// measures the library with very much in it, in a browser.
await main(async () => {
  // What the server says on its way is not part of the report.
  const say = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  await ensureInstalled();
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, ${os.cpus().length} cores, Node ${process.versions.node}`,
  };
  const { report, met, print } = process.argv.includes('--library') ? await ofLibrary() : await ofLinks();
  process.stdout.write = say;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...about, ...report }, null, 2));
  else {
    console.log(`${about.date}, ${about.machine}`);
    print();
  }
  return process.argv.includes('--strict') && !met ? 1 : 0;
});

async function ofLinks() {
  const { compare } = await import('./compare.mjs');
  const { weighBuilder } = await import('./weights.mjs');
  const { print } = await import('./print.mjs');
  const report = { ...(await compare()), weights: await weighBuilder() };
  const met = [...report.bars, ...report.costs, ...(report.weights ?? [])].every(({ passed }) => passed);
  return { report, met, print: () => print(report) };
}

async function ofLibrary() {
  const { benchBuild } = await import('./history-browser.mjs');
  const { print } = await import('./history-print.mjs');
  const report = await benchBuild();
  return { report, met: report.passed, print: () => print(report) };
}
