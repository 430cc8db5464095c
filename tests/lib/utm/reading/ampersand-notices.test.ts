import { expect, test } from 'vitest';
import { codes, noticeOf, read } from '@/tests/support/link';

const E = 'https://e.com/';

test('what follows a tag as text is the end of its value', () => {
  expect(noticeOf(read(`${E}?a=%2b&utm_campaign=A%20&%20B sale&x=1#top`), 'unescaped_ampersand')).toEqual({
    code: 'unescaped_ampersand',
    key: 'utm_campaign',
    before: 'A ',
    rest: ' B sale',
    after: 'A & B sale',
    sure: true,
    repair: `${E}?a=%2b&utm_campaign=A%20%26%20B%20sale&x=1#top`,
  });
});

test('several pieces are joined at once, each tag on its own', () => {
  const link = read(`${E}?utm_source=H&M&utm_campaign=a&B&C`);
  expect(codes(link)).toEqual(['unescaped_ampersand', 'unescaped_ampersand']);
  expect(link.notices.map((notice) => 'repair' in notice && notice.repair)).toEqual([
    `${E}?utm_source=H%26M&utm_campaign=a&B&C`,
    `${E}?utm_source=H&M&utm_campaign=a%26B%26C`,
  ]);
});

test('a plain word is not sure, and none where a pair of the page follows', () => {
  expect(noticeOf(read(`${E}?utm_term=black&white`), 'unescaped_ampersand').sure).toBe(false);
  expect(noticeOf(read(`${E}?utm_term=black&white&utm_id=1`), 'unescaped_ampersand').sure).toBe(false);
  expect(read(`${E}?utm_term=black&white&x=1`).notices).toEqual([]);
});

test('of a repeated tag, the value that counts is looked at', () => {
  expect(codes(read(`${E}?utm_term=a&utm_term=b&C`))).toEqual(['duplicate_tag']);
});
