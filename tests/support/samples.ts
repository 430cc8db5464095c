import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a sample file. One for each version that was ever written: it has to open for ever. */
export function sample(name: string): string {
  return readFileSync(path.join(import.meta.dirname, 'samples', name), 'utf8');
}
