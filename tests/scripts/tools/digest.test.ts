import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceDigest } from '@/scripts/tools/digest.mjs';

let root = '';
const inRoot = (name: string) => path.join(root, name);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'digest-'));
  for (const folder of ['app/deep', 'tests']) mkdirSync(inRoot(folder), { recursive: true });
  writeFileSync(inRoot('app/page.tsx'), 'one');
  writeFileSync(inRoot('app/deep/part.tsx'), 'two');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each<[change: string, make: () => void]>([
  ['a changed content', () => writeFileSync(inRoot('app/deep/part.tsx'), 'TWO')],
  ['a new file', () => writeFileSync(inRoot('app/new.tsx'), '')],
  ['a renamed file', () => renameSync(inRoot('app/page.tsx'), inRoot('app/other.tsx'))],
  ['a removed file', () => rmSync(inRoot('app/page.tsx'))],
  ['a setting that was not there', () => writeFileSync(inRoot('next.config.ts'), '')],
  [
    'content that moves between files',
    () => {
      writeFileSync(inRoot('app/page.tsx'), 'onet');
      writeFileSync(inRoot('app/deep/part.tsx'), 'wo');
    },
  ],
])('%s makes a build stale', (_, make) => {
  const before = sourceDigest(root);
  make();
  expect(sourceDigest(root)).not.toBe(before);
});

it.each<[change: string, make: () => void]>([
  ['another time of modification', () => utimesSync(inRoot('app/page.tsx'), 0, 0)],
  ['a test', () => writeFileSync(inRoot('tests/x.test.ts'), '')],
  [
    "an editor's or the system's own file",
    () => {
      for (const name of ['.DS_Store', '.page.tsx.swp', 'page.tsx~'])
        writeFileSync(inRoot(`app/${name}`), 'x');
    },
  ],
])('%s does not', (_, make) => {
  const before = sourceDigest(root);
  make();
  expect(sourceDigest(root)).toBe(before);
});
