import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** All that a build is made of. Times of modification lie after a checkout or a copy, so contents decide. */
export const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'scripts/csp.mjs',
  'scripts/tools/build.mjs',
  'scripts/tools/policy.mjs',
  'instrumentation-client.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

const NOT_SOURCE = /^(\.DS_Store|Thumbs\.db|.*~|\..*\.sw.)$/;

/**
 * A name for the content of the sources: the same files give the same name anywhere.
 *
 * @param {string} [root]
 */
export function sourceDigest(root = ROOT) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(path.join(root, source))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(root, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => !NOT_SOURCE.test(name))
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
