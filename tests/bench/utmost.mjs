import { loadLib } from '../../scripts/tools/load-lib.mjs';

/** @typedef {typeof import('@/lib/utm/build') & typeof import('@/lib/utm/parse') & typeof import('@/lib/lint/lint')} Library */

const FILES = ['utm/build', 'utm/parse', 'lint/lint'];

/** Ours: the same two jobs, building on a destination that was read before, and linting. */
export async function loadUtmost() {
  const { buildUrl, parseUrl, prepareUrl, lint } = /** @type {Library} */ (await loadLib('bench', FILES));
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
