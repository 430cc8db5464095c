import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Between tags, the linter refuses words. It does not look at what stands in attributes, nor at what is announced.
const SPOKEN_RE =
  /(?:\b(?:aria-\w*label|alt|title|label|hint|legend|summary|placeholder|\w+Label)=|\bannounce\()\{?(['"`])(.*?)\1/g;
/** Addresses and the name of the product are the same in every language. */
const SAME_EVERYWHERE = /^(?:https:\/\/\S*|Utmost|)$/;

/** Words that stand in a source where a person would see or hear them. */
function sentences(source: string): string[] {
  return [...source.matchAll(SPOKEN_RE)]
    .map((match) => (match[2] ?? '').replace(/\$\{[^}]*\}/g, '').trim())
    .filter((text) => /\p{L}/u.test(text) && !SAME_EVERYWHERE.test(text));
}

const files = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.tsx'));

test('there are components to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each([
  ['<a aria-label="Open the link" />', 'Open the link'],
  ["<Dialog closeLabel={'Close'} />", 'Close'],
  ["announce('Copied')", 'Copied'],
  ['<img alt={`Code of ${url}`} />', 'Code of'],
])('would be found: %s', (source, found) => {
  expect(sentences(source)).toEqual([found]);
});

test('no attribute and no announcement holds a sentence of its own: words live in lib/i18n', () => {
  const found = files.flatMap((file) =>
    sentences(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
