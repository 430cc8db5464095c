import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';

type Tree = string | { readonly [key: string]: Tree };

function leaves(tree: Tree, path = ''): [key: string, message: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

// A compiled message is a text or a list. In a list, a list of its own is an argument or a tag: [name, kind or content …].
const SELECT = 1;
const PLURALS = [2, 3];

/** Each argument and tag with its kind; of a select also the values that it tells apart. */
function slots(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return message.filter(Array.isArray).flatMap(([name, kind, ...rest]) => {
    if (kind === undefined) return [name];
    if (typeof kind !== 'number' || kind === 0) return [`<${name}>`, ...slots([kind, ...rest])];
    const options = kind === SELECT || PLURALS.includes(kind) ? rest[0] : {};
    const told = kind === SELECT ? Object.keys(options).sort().join('|') : '';
    return [`${name}:${kind}${told}`, ...Object.values(options).flatMap(slots)];
  });
}

const slotSet = (message: string) => [...new Set(slots(compile(message)))].sort();

const CATALOGUES: Record<(typeof LOCALES)[number]['code'], Messages> = { en, ja };
const english = leaves(en);

test('the slots of a message are found, also inside plurals and tags', () => {
  expect(slotSet('Plain')).toEqual([]);
  expect(slotSet('{before} to {after}')).toEqual(['after', 'before']);
  expect(slotSet('{n, plural, one {# of {all}} other {<b>#</b> of {all}}}')).toEqual(['<b>', 'all', 'n:2']);
  expect(slotSet('{to, select, query {a} other {b}}')).toEqual(['to:1other|query']);
});

describe.each(LOCALES)('$code', ({ code }) => {
  const messages = new Map(leaves(CATALOGUES[code]));

  test('has the keys of English, in any order', () => {
    expect([...messages.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  test.each(english)('%s fills the same slots as English', (key, source) => {
    expect(slotSet(messages.get(key) ?? '')).toEqual(slotSet(source));
  });

  test('has no empty message, and none with space at its ends', () => {
    const odd = [...messages].filter(([, message]) => message === '' || message !== message.trim());
    expect(odd).toEqual([]);
  });
});

test('Japanese is Japanese, apart from names', () => {
  // The name of the product, and some that join nothing but names.
  const names = ['meta.name', 'lint.at', 'lint.fixAll.step', 'naming.composer.part'];
  const latin = leaves(ja).filter(
    ([key, message]) =>
      !names.includes(key) && !/[\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}]/u.test(message),
  );
  expect(latin).toEqual([]);
});
