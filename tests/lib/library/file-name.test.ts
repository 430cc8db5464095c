import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '@/lib/library/file-name';
import { anyText } from '@/tests/support/library-arbitraries';

test.each([
  ['a name', 'Newsletter', '', 'Newsletter.utmost.json'],
  ['a name and a day', 'Utmost backup', '2026-11-23', 'Utmost backup 2026-11-23.utmost.json'],
  ['signs that paths are made of', 'News / Mail: "A"\\..', '', 'News Mail A.utmost.json'],
  ['Japanese', '春セール（2026年）', '', '春セール（2026年）.utmost.json'],
  ['nothing that could stay', '\u202E/\n', '', 'utmost.utmost.json'],
  ['a sign that turns the text around', 'a\u202Egnp.exe', '', 'a gnp.exe.utmost.json'],
])('%s', (_, name, day, expected) => {
  expect(fileName(name, day, 'utmost.json')).toBe(expected);
});

test('any name gives a short name that no path can be hidden in', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const file = fileName(name, '', 'json');
      expect(file).toMatch(/^[^./\\][^/\\]*\.json$/u);
      expect(file).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}:*?"<>|]/u);
      expect([...file].length).toBeLessThanOrEqual(65);
    }),
  );
});
