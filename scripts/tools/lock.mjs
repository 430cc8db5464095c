import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { onStop } from './lifetime.mjs';
import { inRoot } from './root.mjs';

const FOLDER = inRoot('node_modules', '.utmost');
const FILE = inRoot('node_modules', '.utmost', 'lock');
const POLL_MS = 300;
const SETTLE_MS = 50;
/** A lock without a readable owner is one that is being written, or that a crash left empty. */
const EMPTY_MS = 5_000;

/**
 * Lets one process at a time install or build in this folder; the others wait. The lock of a process that is gone
 * is taken over.
 *
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(action) {
  await mkdir(FOLDER, { recursive: true });
  let told = false;
  while (!(await acquire())) {
    const owner = await readOwner();
    if (owner === 'gone') {
      await rm(FILE, { force: true });
      continue;
    }
    if (!told)
      console.log(`Another process (${owner ?? 'just started'}) is preparing this folder. Waiting for it …`);
    told = true;
    await pause(POLL_MS);
  }
  const release = () => rm(FILE, { force: true });
  const forget = onStop(release);
  try {
    return await action();
  } finally {
    await release();
    forget();
  }
}

async function acquire() {
  try {
    const file = await open(FILE, 'wx');
    await file.write(String(process.pid));
    await file.close();
    // Two that find a dead owner at once may both clear the lock, the later one that of the earlier: look twice.
    await pause(SETTLE_MS);
    return (await readFile(FILE, 'utf8').catch(() => '')) === String(process.pid);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns {Promise<number | 'gone' | undefined>} */
async function readOwner() {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  const pid = Number(text);
  if (pid > 0) return isAlive(pid) ? pid : 'gone';
  const made = await stat(FILE).catch(() => undefined);
  return made && Date.now() - made.mtimeMs > EMPTY_MS ? 'gone' : undefined;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
