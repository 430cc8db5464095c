import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './fail.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

const STAMP = inRoot('node_modules', '.utmost', 'installed');

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

/** Installs what the lock file names and the disk lacks. Does nothing, and needs no network, when all is there. */
export async function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  await withLock(async () => {
    if (isInstalled()) return;
    console.log('Installing the packages of the lock file …');
    // `install`, not `ci`: the lock may name packages for other systems that a registry does not have.
    // Built and tested with the development packages, whatever NODE_ENV says. No package needs an install script.
    const { code } = await npm([
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--include=dev',
      '--include=optional',
    ]);
    if (code !== 0)
      throw new Failure(
        'The packages could not be installed (see above). Is there a connection to the registry?',
      );
    const missing = missingPackages({ optional: false });
    if (missing.length > 0)
      throw new Failure(`After installing, these are still missing: ${missing.join(', ')}`);
    mkdirSync(inRoot('node_modules', '.utmost'), { recursive: true });
    writeFileSync(STAMP, lockStamp());
  });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(`Node 20.19 or newer is needed, but this is ${process.versions.node}.`);
}

/** npm as it was started, or the one on the path. @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return run(process.execPath, [script, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

function isInstalled() {
  // Optional packages may fail to install for good; the stamp says that it was tried with this lock on this system.
  const tried = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockStamp();
  return missingPackages({ optional: !tried }).length === 0;
}

function lockStamp() {
  const lock = readFileSync(inRoot('package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
}

/** The packages of the lock file that are not on disk in their version. @param {{ optional: boolean }} options */
function missingPackages({ optional }) {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(packages)
    .filter(
      ([path, locked]) =>
        path !== '' && !locked.link && (!locked.optional || (optional && isForHere(locked))),
    )
    .filter(([path, locked]) => installedVersion(path) !== locked.version)
    .map(([path]) => path);
}

/** @param {string} path */
function installedVersion(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** Only what is plainly made for this system: what comes with it is asked for by npm itself. @param {Locked} locked */
function isForHere({ os, cpu, libc }) {
  return Boolean(
    os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(hereLibc())),
  );
}

function hereLibc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}
