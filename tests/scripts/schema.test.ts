import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { conventionSchema, ruleSchema, templateSchema } from '@/lib/library/convention-schema';
import { FILE_VERSION, serialiseFile } from '@/lib/library/file';
import { fileSchema, historySchema, knownSchema, presetSchema, settingsSchema } from '@/lib/library/schema';
import { fileJsonSchema } from '@/scripts/tools/file-schema.mjs';
import { anySharedPart, LIBRARY_RUNS } from '@/tests/support/library-arbitraries';
import { sample } from '@/tests/support/samples';

const FILE = path.resolve(import.meta.dirname, '../../public/utmost.schema.json');
const schema = () => z.fromJSONSchema(JSON.parse(readFileSync(FILE, 'utf8')));

describe('public/utmost.schema.json', () => {
  it('is what `npm run schema` writes', () => {
    const schemas = {
      fileSchema,
      FILE_VERSION,
      presetSchema,
      conventionSchema,
      ruleSchema,
      templateSchema,
      historySchema,
      knownSchema,
      settingsSchema,
    };
    expect(readFileSync(FILE, 'utf8')).toBe(fileJsonSchema(schemas));
  });

  it('holds for every file that is written', () => {
    const reader = schema();
    fc.assert(
      fc.property(anySharedPart, (part) => {
        expect(reader.safeParse(JSON.parse(serialiseFile(part))).error).toBeUndefined();
      }),
      LIBRARY_RUNS,
    );
  });

  it('holds for the sample, and not for one without a version, an id or a known kind', () => {
    const reader = schema();
    const file = JSON.parse(sample(`version-${FILE_VERSION}.utmost.json`));
    expect(reader.safeParse(file).success).toBe(true);
    for (const change of [
      { utmost: undefined },
      { utmost: FILE_VERSION + 1 },
      { kind: 'all' },
      { presets: [{ name: 'Mail', prefill: '' }] },
      { conventions: [{ id: 'a', name: 'Team', rules: { utm_source: { maxLength: 0 } } }] },
    ]) {
      expect(reader.safeParse({ ...file, ...change }).success).toBe(false);
    }
  });
});
