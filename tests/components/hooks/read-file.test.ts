import { expect, test } from 'vitest';
import { readFileText } from '@/components/hooks/read-file';

const fileOf = (...parts: BlobPart[]) => new File(parts, 'a.json');
const ignore = () => {};

test('a text is read, its mark of byte order left out', async () => {
  const file = fileOf(new Uint8Array([0xef, 0xbb, 0xbf]), '{"名":1}');
  expect(await readFileText(file, ignore)).toEqual({ ok: true, text: '{"名":1}' });
});

test('letters that lie across two readings stay whole', async () => {
  const text = `${'x'.repeat(3_999_999)}春${'y'.repeat(10)}`;
  const parts: number[] = [];
  const read = await readFileText(fileOf(text), (part) => parts.push(part));
  expect(read.ok && read.text === text).toBe(true);
  expect(parts).toHaveLength(2);
  expect(parts[0]).toBe(0);
});

test('what is no text is not ours', async () => {
  const picture = fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
  expect(await readFileText(picture, ignore)).toEqual({ ok: false, error: { code: 'not_ours' } });
});

test('a file cut off in the middle of a letter is not ours', async () => {
  const cut = fileOf(new Uint8Array([0x7b, 0xe6, 0x98]));
  expect(await readFileText(cut, ignore)).toEqual({ ok: false, error: { code: 'not_ours' } });
});

test('a file that is too large is refused by its size, unread', async () => {
  const file = Object.defineProperty(fileOf('{}'), 'size', { value: 100_000_001 });
  const read = await readFileText(file, () => {
    throw new Error('It was read.');
  });
  expect(read).toEqual({ ok: false, error: { code: 'too_large', limit: 100_000_000 } });
});

test('a file that may not be read is told', async () => {
  const slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
  const file = Object.defineProperty(fileOf('{}'), 'slice', { value: slice });
  expect(await readFileText(file, ignore)).toEqual({ ok: false, error: { code: 'unreadable' } });
});
