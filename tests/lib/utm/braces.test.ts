import { expect, test } from 'vitest';
import { findBraces } from '@/lib/utm/braces';

const found = (text: string, skip: [number, number][] = []) =>
  findBraces(text, skip).map(([start, end]) => text.slice(start, end));

test.each([
  ['sorted by where they start', '{a}{keyword:b {c}}{d}', ['{a}', '{keyword:', '{c}', '}', '{d}']],
  ['a name longer than a template’s is text', `{${'k'.repeat(17)}:a}`, [`{${'k'.repeat(17)}:a}`]],
  ['emoji are text', '{🌸}', ['{🌸}']],
  ['a dollar belongs to its brace', 'a$' + '{b}', ['$' + '{b}']],
  ['a brace alone', '{', []],
])('%s', (_name, text, tokens) => {
  expect(found(text)).toEqual(tokens);
});

test('a stretch that is a token already is stepped over, and no brace spans it', () => {
  const text = '{a%ecid!b}{c}';
  expect(found(text, [[2, 8]])).toEqual(['{c}']);
});

test('braces inside of such a stretch are not looked at', () => {
  expect(found('{%campaign_cfid}{a}', [[0, 16]])).toEqual(['{a}']);
});

test('a template goes on behind such a stretch', () => {
  expect(found('{keyword:%ecid!}', [[9, 15]])).toEqual(['{keyword:', '}']);
});
