import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { inRoot, ROOT } from './root.mjs';

/**
 * Modules of lib as the page has them, made loadable by Node. Packages stay outside, so that there is one of each.
 *
 * @param {string} name of the file that is written for it
 * @param {readonly string[]} files in lib, without their extension
 * @returns {Promise<object>} all that they export
 */
export async function loadLib(name, files) {
  const entry = `${name}-entry`;
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    external: /^(?![@/.])/,
    resolve: { alias: { '@': ROOT } },
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? files.map((file) => `export * from '@/lib/${file}.ts';\n`).join('') : null,
      },
    ],
  });
  const file = inRoot('node_modules', '.utmost', `${name}.mjs`);
  mkdirSync(inRoot('node_modules', '.utmost'), { recursive: true });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(`${pathToFileURL(file).href}?${Date.now()}`);
}
