import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever the script is started from. */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);
