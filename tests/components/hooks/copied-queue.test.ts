import { beforeEach, expect, test, vi } from 'vitest';
import { dropOldest, type QueuedCopy, queueCopies, readQueue } from '@/components/hooks/copied-queue';

const copy = (url: string): QueuedCopy => ({ url, platform: '', presetId: '', at: 1 });

beforeEach(() => localStorage.clear());

test('copies wait in their order, and leave it one by one', () => {
  expect(queueCopies([copy('a'), copy('b')])).toBe(true);
  queueCopies([copy('c')]);
  expect(readQueue().map(({ url }) => url)).toEqual(['a', 'b', 'c']);
  dropOldest();
  expect(readQueue()).toEqual([copy('b'), copy('c')]);
  dropOldest();
  dropOldest();
  expect(localStorage.getItem('utmost.copied')).toBeNull();
});

test.each(['', 'no JSON', '{"url":"a"}', '[null,1,{"url":1},{"url":"a","platform":"","presetId":""}]'])(
  'what is no copy is not read: %s',
  (text) => {
    localStorage.setItem('utmost.copied', text);
    expect(readQueue()).toEqual([]);
  },
);

test('storage that is closed is told', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(queueCopies([copy('a')])).toBe(false);
  vi.restoreAllMocks();
});
