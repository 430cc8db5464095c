import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './fail.mjs';
import { run, runTool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that starts: the one that CHROME_PATH or CHROMIUM_PATH names, the system's, or Playwright's own.
 *
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const named = process.env.CHROME_PATH || process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Failure(`CHROME_PATH or CHROMIUM_PATH names “${named}”, but that does not start.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...PLACES, playwrightsOwn()].find(starts);
}

/** Finds a Chromium or installs one. @returns {Promise<string>} its path */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium was found. Installing one for the browser tests …');
  const asRoot = process.getuid?.() === 0;
  // Its system libraries can only be installed with the rights of root.
  const { code } = await runTool('playwright', ['install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
  const own = code === 0 ? findChromium() : undefined;
  if (own) return own;
  if (asRoot && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = findChromium();
    if (packaged) return packaged;
  }
  throw new Failure(
    'No Chromium could be found or installed. Install one and name it: CHROME_PATH=/path/to/chromium',
  );
}

/** How tests, screenshot and bench start it. @param {string} executablePath */
export function launchOptions(executablePath) {
  // The sandbox does not work for root and in most containers; elsewhere it stays on.
  const unboxed = process.getuid?.() === 0 || Boolean(process.env.CI);
  return { executablePath, args: unboxed ? [...QUIET, '--no-sandbox'] : QUIET };
}

function playwrightsOwn() {
  // Loaded when it is asked for: on a fresh clone it is not installed yet.
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return /** @type {string} */ (chromium.executablePath());
}

/** There may be a stub that only tells to install the real one. @param {string | undefined} file @returns {file is string} */
function starts(file) {
  if (!file || !existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}
