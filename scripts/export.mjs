import { existsSync, renameSync, rmSync } from 'node:fs';
import { buildInto } from './tools/build.mjs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { onStop } from './tools/lifetime.mjs';
import { withLock } from './tools/lock.mjs';
import { inRoot } from './tools/root.mjs';

// An export overwrites .next by something that cannot be served, so the build stands aside meanwhile.
const BUILD = inRoot('.next');
const ASIDE = inRoot('.next-aside');
/** Where next.config.ts has an export written. */
const WRITTEN = '.next-export';
const OUT = 'out';

function restore() {
  if (!existsSync(ASIDE)) return;
  rmSync(BUILD, { recursive: true, force: true });
  renameSync(ASIDE, BUILD);
}

await main(async () => {
  await ensureInstalled();
  await withLock(async () => {
    // Left by an export that was killed.
    restore();
    if (existsSync(BUILD)) renameSync(BUILD, ASIDE);
    const forget = onStop(restore);
    try {
      await buildInto(WRITTEN, { UTMOST_EXPORT: '1' });
      rmSync(inRoot(OUT), { recursive: true, force: true });
      renameSync(inRoot(WRITTEN), inRoot(OUT));
    } finally {
      restore();
      forget();
    }
  });
  console.log(`\nThe pages stand in ${OUT}/: copy them to any static host.`);
  return 0;
});
