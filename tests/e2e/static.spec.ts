import { readFile } from 'node:fs/promises';
import { expect, test } from '@/tests/e2e/support/test';

const manifest = async (name: string) => JSON.parse(await readFile(`.next/${name}`, 'utf8'));

test('every route is prerendered: no page needs a server at run time', async () => {
  const routes: string[] = Object.values(await manifest('app-path-routes-manifest.json'));
  const prerendered: {
    routes: Record<string, { initialRevalidateSeconds: number | false; srcRoute: string | null }>;
    dynamicRoutes: Record<string, { fallback: unknown }>;
  } = await manifest('prerender-manifest.json');
  const pages = Object.entries(prerendered.routes);

  const made = new Set(pages.flatMap(([route, { srcRoute }]) => [route, srcRoute]));
  expect(routes.filter((route) => !made.has(route))).toEqual([]);
  expect(pages.filter(([, { initialRevalidateSeconds }]) => initialRevalidateSeconds !== false)).toEqual([]);
  // A path that was not foreseen is a 404, not a page made on demand.
  expect(Object.values(prerendered.dynamicRoutes).filter(({ fallback }) => fallback !== false)).toEqual([]);
});

test('no server code runs for a page: no middleware and no function', async () => {
  const { middleware, functions } = await manifest('server/middleware-manifest.json');
  expect({ middleware, functions }).toEqual({ middleware: {}, functions: {} });
});
