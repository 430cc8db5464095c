import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile, serialiseFile } from '@/lib/library/file';
import { EMPTY_LIBRARY } from '@/lib/library/library';
import { backupOf, countLost } from '@/lib/library/replace-library';
import { anyLibrary, anyLinkedPart } from '@/tests/support/library-arbitraries';
import { preset } from '@/tests/support/library-store';

test('a backup that was written and read is the library again', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const read = parseFile(serialiseFile({ kind: 'library', savedAt: 1, ...library }));
      expect(read.ok && backupOf(read.part)).toEqual(library);
    }),
  );
});

test('a backup from before values could be known knows none', () => {
  const { known: _known, ...older } = EMPTY_LIBRARY;
  const read = parseFile(serialiseFile({ kind: 'library', ...older }));
  expect(read.ok && read.part).not.toHaveProperty('known');
  expect(read.ok && backupOf(read.part)).toEqual(EMPTY_LIBRARY);
});

test('what was shared is no backup', () => {
  fc.assert(fc.property(anyLinkedPart, (part) => backupOf(part) === undefined));
});

test('what the other one does not have is lost', () => {
  const mine = { ...EMPTY_LIBRARY, presets: [preset(), preset({ id: 'p2' })] };
  expect(countLost(mine, { ...mine, presets: [preset({ name: 'Other' })] })).toBe(1);
});

test('nothing is lost to oneself, everything to nothing', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const { presets, conventions, history, known } = library;
      expect(countLost(library, library)).toBe(0);
      const all = [presets, conventions, history, known].flat();
      expect(countLost(library, EMPTY_LIBRARY)).toBe(all.length);
    }),
  );
});
