import { runBrowserTests } from './tools/browser-tests.mjs';
import { ensureBuilt } from './tools/build.mjs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runBrowserTests(process.argv.slice(2));
});
