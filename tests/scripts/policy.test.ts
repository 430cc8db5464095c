import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../scripts/tools/policy.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (rest: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${rest}</head></html>`;
const directive = (html: string, name: string) =>
  policyFor(html)
    .split('; ')
    .find((part) => part.startsWith(name));

test('a page without anything inside it runs its own files only', () => {
  const html = page('<script src="/_next/static/a.js" async=""></script>');
  expect(directive(html, 'script-src')).toBe("script-src 'self'");
  expect(directive(html, 'style-src')).toBe("style-src 'self'");
  expect(directive(html, 'default-src')).toBe("default-src 'none'");
});

test('each inline script is named once, byte for byte', () => {
  const html = page('<script>a("<b>")\n</script><script id="x">two</script><script>two</script>');
  expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('a("<b>")\n')} ${hash('two')}`);
});

test('a style attribute is named as the browser reads it', () => {
  const html = page('<p style="font-family:&quot;A&quot;;--x:1"></p><style>b{}</style>');
  expect(directive(html, 'style-src')).toBe(
    `style-src 'self' ${hash('b{}')} ${hash('font-family:"A";--x:1')} 'unsafe-hashes'`,
  );
});

test('a text that speaks of styles is no style', () => {
  expect(directive(page('<p>a style=&quot;x&quot;</p>'), 'style-src')).toBe("style-src 'self'");
});

test('the policy comes before everything that it governs, and a second run changes nothing', () => {
  const once = withPolicy(page('<script>a()</script>')) ?? '';
  expect(once.indexOf('Content-Security-Policy')).toBeLessThan(once.indexOf('<script>'));
  expect(withPolicy(once)).toBe(once);
});

test('a page without a character set is refused', () => {
  expect(withPolicy('<html><head></head></html>')).toBeUndefined();
});
