import { expect, test, vi } from 'vitest';
import { oncePerLocale } from '@/components/i18n/once-per-locale';

test('each language is loaded once', async () => {
  const load = vi.fn(async (locale: string) => `words in ${locale}`);
  const once = oncePerLocale(load);
  expect(await Promise.all([once('en'), once('ja'), once('en')])).toEqual([
    'words in en',
    'words in ja',
    'words in en',
  ]);
  expect(load).toHaveBeenCalledTimes(2);
});

test('what failed is tried again', async () => {
  const load = vi.fn(async () => 'words').mockRejectedValueOnce(new TypeError('no connection'));
  const once = oncePerLocale<string>(load);
  await expect(once('en')).rejects.toThrow('no connection');
  expect(await once('en')).toBe('words');
});
