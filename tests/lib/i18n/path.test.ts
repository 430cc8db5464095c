import { expect, test } from 'vitest';
import { localePath, switchLocale } from '@/lib/i18n/path';

test.each([
  ['', '/ja/'],
  ['/', '/ja/'],
  ['glossary', '/ja/glossary/'],
  ['/glossary/utm_source/', '/ja/glossary/utm_source/'],
])('the page %j stands at %s', (path, address) => {
  expect(localePath('ja', path)).toBe(address);
});

test.each([
  ['/en/', '/ja/'],
  ['/en', '/ja/'],
  ['/ja/', '/ja/'],
  ['/en/glossary/utm_source/', '/ja/glossary/utm_source/'],
  ['/', '/ja/'],
  ['/nowhere/', '/ja/'],
  ['/english/', '/ja/'],
])('%s is %s in Japanese', (pathname, address) => {
  expect(switchLocale(pathname, 'ja')).toBe(address);
});
