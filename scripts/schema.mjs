import { writeFileSync } from 'node:fs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { inRoot } from './tools/root.mjs';

// Writes what a `.utmost.json` file holds, for other programs: a test holds it to the schema that reads files.
await main(async () => {
  await ensureInstalled();
  const { loadLib } = await import('./tools/load-lib.mjs');
  const { fileJsonSchema } = await import('./tools/file-schema.mjs');
  const schemas = await loadLib('schema', ['library/schema', 'library/convention-schema', 'library/file']);
  writeFileSync(
    inRoot('public', 'utmost.schema.json'),
    fileJsonSchema(/** @type {import('./tools/file-schema.mjs').Schemas} */ (schemas)),
  );
  return 0;
});
