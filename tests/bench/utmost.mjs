import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { inRoot, ROOT } from '../../scripts/tools/root.mjs';

const FILES = ['utm/build', 'utm/parse', 'lint/lint'];

/**
 * The library as the page has it, made loadable by Node.
 *
 * @typedef {typeof import('@/lib/utm/build') & typeof import('@/lib/utm/parse') & typeof import('@/lib/lint/lint')} Library
 * @returns {Promise<Library>}
 */
async function loadLibrary() {
  const entry = 'bench-entry';
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    resolve: { alias: { '@': ROOT } },
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? FILES.map((file) => `export * from '@/lib/${file}.ts';\n`).join('') : null,
      },
    ],
  });
  const file = inRoot('node_modules', '.utmost', 'bench.mjs');
  mkdirSync(inRoot('node_modules', '.utmost'), { recursive: true });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(`${pathToFileURL(file).href}?${Date.now()}`);
}

/** Ours: the same two jobs, building on a destination that was read before, and linting. */
export async function loadUtmost() {
  const { buildUrl, parseUrl, prepareUrl, lint } = await loadLibrary();
  return {
    name: 'Utmost',
    /** @param {string} destination @param {Record<string, string>} tags */
    build(destination, tags) {
      const built = buildUrl(destination, tags);
      return built.ok ? built.url : built.error.code;
    },
    /** @param {string} tagged @returns {import('./contenders.mjs').Read} */
    read(tagged) {
      const parsed = parseUrl(tagged);
      return parsed.ok ? parsed : { destination: parsed.error.code, tags: {} };
    },
    /** @param {string} destination @returns {(tags: Record<string, string>) => string} */
    prepare(destination) {
      const prepared = prepareUrl(destination);
      if (!prepared.ok) throw new Error(prepared.error.code);
      return (tags) => {
        const built = prepared.build(tags);
        return built.ok ? built.url : built.error.code;
      };
    },
    lint,
  };
}

/** @typedef {Awaited<ReturnType<typeof loadUtmost>>} Utmost */
