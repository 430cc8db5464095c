import { gzipSync } from 'node:zlib';

/** KB is 1,000 bytes. */
export const LIMITS = /** @type {const} */ ({ scripts: 200_000, all: 260_000 });

const QUIET_MS = 1_500;
const GIVE_UP_MS = 20_000;

/** @param {string | Uint8Array} body */
const gzipSize = (body) => gzipSync(body, { level: 9 }).length;

/**
 * The scripts that a page's HTML names, as the browser would ask for them.
 *
 * @param {string} html
 */
export function namedScripts(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const names = tags
    .filter((tag) => tag.startsWith('<script') || /\b(?:as="script"|rel="modulepreload")/.test(tag))
    // Only browsers without modules load these, and they cannot run the app.
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&'));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * What the scripts weigh that a page's HTML names: bytes after gzip, level 9.
 *
 * @param {URL} page
 */
export async function weighScripts(page) {
  const names = namedScripts(await (await fetch(page)).text());
  const weights = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(new URL(name, page));
      if (!response.ok) throw new Error(`${name} was answered by ${response.status}`);
      return gzipSize(new Uint8Array(await response.arrayBuffer()));
    }),
  );
  return { names, bytes: weights.reduce((sum, weight) => sum + weight, 0) };
}

/**
 * What a page fetches by itself until it has been quiet for a while, loading in idle time included: bytes after gzip.
 *
 * @param {import('@playwright/test').Page} page an empty one
 * @param {string} address
 */
export async function weighAll(page, address) {
  /** @type {{ url: string, bytes: Promise<number> }[]} */
  const fetched = [];
  let last = Date.now();
  page.on('response', (response) => {
    last = Date.now();
    const body = response.body().catch(() => Buffer.alloc(0));
    fetched.push({
      url: response.url(),
      bytes: body.then((content) => (content.length > 0 ? gzipSize(content) : 0)),
    });
  });
  await page.goto(address, { waitUntil: 'load' });
  const start = Date.now();
  last = start;
  while (Date.now() - last < QUIET_MS && Date.now() - start < GIVE_UP_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const files = await Promise.all(fetched.map(async ({ url, bytes }) => ({ url, bytes: await bytes })));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
