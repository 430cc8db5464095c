import { readFileSync } from 'node:fs';

const NUMBERS = { SIGINT: 2, SIGTERM: 15 };

/** @type {Set<() => void | Promise<void>>} */
const endings = new Set();
let ending = false;

/** @param {'SIGINT' | 'SIGTERM'} signal */
async function end(signal) {
  if (ending) return;
  ending = true;
  // The last begun first: a child that still writes is ended before what it writes is put away.
  for (const stop of [...endings].reverse()) await Promise.resolve(stop()).catch(() => {});
  process.exit(128 + NUMBERS[signal]);
}

process.on('SIGINT', () => end('SIGINT'));
process.on('SIGTERM', () => end('SIGTERM'));

// A signal to npm does not always reach us through the shell in between, and SIGKILL never does. Who is left behind
// would keep the port, so it ends itself. (Outside npm a parent may go: that is how things are put in the background.)
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const before = ancestors();
  setInterval(() => ancestors() !== before && end('SIGTERM'), 500).unref();
}

/** Our parent and, where it is npm's shell and can be asked for, npm itself. */
function ancestors() {
  try {
    const shell = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(shell) ?? [];
    if (name?.endsWith('sh')) return `${process.ppid} ${parent}`;
  } catch {
    // Not Linux: the parent has to do.
  }
  return String(process.ppid);
}

/**
 * Has something done before the process ends by a signal. Gives a function that takes it back.
 *
 * @param {() => void | Promise<void>} stop
 */
export function onStop(stop) {
  endings.add(stop);
  return () => void endings.delete(stop);
}
