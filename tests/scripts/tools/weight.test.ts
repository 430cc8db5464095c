import { expect, it } from 'vitest';
import { namedScripts } from '@/scripts/tools/weight.mjs';

it('counts the scripts that a browser of today fetches for a page, each once', () => {
  const html = `
    <script src="/theme.js"></script>
    <script src="/_next/a.js?x=1&amp;y=2" async=""></script>
    <link rel="preload" as="script" href="/_next/b.js">
    <link rel="modulepreload" href="/_next/c.js">
    <script src="/_next/b.js" async=""></script>
    <script src="/_next/old.js" noModule=""></script>
    <link rel="stylesheet" href="/_next/look.css">
    <script>inline()</script>
  `;
  expect(namedScripts(html)).toEqual(['/theme.js', '/_next/a.js?x=1&y=2', '/_next/b.js', '/_next/c.js']);
});
