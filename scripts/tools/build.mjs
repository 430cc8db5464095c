import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sourceDigest } from './digest.mjs';
import { Failure } from './fail.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './root.mjs';
import { run, runTool } from './run.mjs';

const STAMP = inRoot('.next', 'utmost-build');

/** Builds the pages unless the last finished build was made of the same sources. */
export async function ensureBuilt() {
  if (isFresh()) return;
  await withLock(async () => {
    if (isFresh()) return;
    console.log('Building the pages …');
    // The name is taken before the build: what changes while it runs makes the result stale.
    const digest = sourceDigest();
    rmSync(STAMP, { force: true });
    await buildInto('.next/server/app');
    writeFileSync(STAMP, digest);
  });
}

/**
 * One build, and the security policy written into each of its pages.
 *
 * @param {string} pages folder where the HTML stands afterwards
 * @param {Record<string, string>} [env]
 */
export async function buildInto(pages, env = {}) {
  // `next build` breaks under any other NODE_ENV, and people do have one in their shell.
  const built = await runTool('next', ['build'], { env: { ...env, NODE_ENV: 'production' } });
  if (built.code !== 0) throw new Failure('The build failed (see above).');
  const sealed = await run(process.execPath, [inRoot('scripts', 'csp.mjs'), pages]);
  if (sealed.code !== 0)
    throw new Failure('The pages were built, but their security policy could not be written.');
}

export const isFresh = () =>
  existsSync(inRoot('.next', 'BUILD_ID')) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === sourceDigest();
