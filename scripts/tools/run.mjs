import { spawn } from 'node:child_process';
import { onStop } from './lifetime.mjs';
import { inRoot, ROOT } from './root.mjs';

const PATIENCE_MS = 5_000;
const ownGroup = process.platform !== 'win32';

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalAll(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended in between.
  }
}

/**
 * Runs a program in the repository and waits for it. It and all that it starts end when this process is told to end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, collect?: boolean, minutes?: number }} [options]
 *   `collect` keeps the output back; after `minutes` it is taken to hang and is ended, with code 124
 * @returns {Promise<{ code: number, output: string }>} never rejects: a program that is not there has code 127
 */
export function run(command, args, { env = {}, collect = false, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', collect ? 'pipe' : 'inherit', collect ? 'pipe' : 'inherit'],
      // A group of its own: build workers, too, can then be reached by one signal.
      detached: ownGroup,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const closed = new Promise((done) => child.once('close', done));
    const stop = async () => {
      signalAll(child, 'SIGTERM');
      const hurry = setTimeout(() => signalAll(child, 'SIGKILL'), PATIENCE_MS);
      await closed;
      clearTimeout(hurry);
    };
    let late = false;
    const limit =
      minutes === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            process.stderr.write(`\nNot done after ${minutes} minutes: stopped.\n`);
            void stop();
          }, minutes * 60_000);
    const forget = onStop(stop);
    child.once('error', (error) => {
      clearTimeout(limit);
      forget();
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      forget();
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Runs a tool of the project with this same Node. No shell and no `.bin` link is in between, so signals arrive.
 *
 * @param {keyof typeof TOOLS} tool
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [inRoot('node_modules', TOOLS[tool]), ...args], options);
}

const TOOLS = /** @type {const} */ ({
  biome: '@biomejs/biome/bin/biome',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
});
