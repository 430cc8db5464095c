import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readStored, readTab, writeStored, writeTab } from '@/components/hooks/stored';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe.each([
  [
    'on this device',
    localStorage,
    () => readStored('utmost.draft'),
    (text: string | null) => writeStored('utmost.draft', text),
    'utmost.draft',
  ],
  [
    'in this tab',
    sessionStorage,
    () => readTab('utmost.form'),
    (text: string | null) => writeTab('utmost.form', text),
    'utmost.form',
  ],
] as const)('%s', (_name, storage, read, write, key) => {
  test('a text is kept until it is forgotten', () => {
    expect(read()).toBeNull();
    expect(write('a')).toBe(true);
    expect(storage.getItem(key)).toBe('a');
    expect(read()).toBe('a');
    expect(write(null)).toBe(true);
    expect(read()).toBeNull();
  });

  test('an empty text is a text', () => {
    write('');
    expect(read()).toBe('');
  });

  test('storage that is closed, or full, is told and not thrown', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('closed', 'SecurityError');
      });
    }
    expect(read()).toBeNull();
    expect(write('a')).toBe(false);
    expect(write(null)).toBe(false);
  });
});
