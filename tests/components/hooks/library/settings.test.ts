// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { changeSettings, useSettings } from '@/components/hooks/library/settings';
import { readLibrary } from '@/components/hooks/library/whole';
import { useLintSettings } from '@/components/hooks/lint-settings';
import { writeSetting } from '@/components/hooks/stored';
import { useTheme } from '@/components/hooks/use-theme';
import { DEFAULT_SETTINGS } from '@/lib/library/library';
import { anotherTab, emptyDevice, expectOk } from '@/tests/support/library-store';

beforeEach(async () => {
  await emptyDevice();
  delete document.documentElement.dataset.theme;
});

const stored = async () => expectOk(await readLibrary()).library.settings;

test('a device that never set anything has the settings that hold by themselves', async () => {
  expect(await stored()).toEqual(DEFAULT_SETTINGS);
  expect(renderHook(() => useSettings()).result.current).toEqual(DEFAULT_SETTINGS);
});

test('what was set before there was a library is taken over', async () => {
  localStorage.setItem('utmost.mode', 'guided');
  localStorage.setItem('utmost.ownDomains', 'a.jp,b.com');
  localStorage.setItem('utmost.follow', 'off');
  expect(await stored()).toEqual({
    ...DEFAULT_SETTINGS,
    mode: 'guided',
    ownDomains: ['a.jp', 'b.com'],
    follow: false,
  });
});

test('the page and the library say the same, whichever was changed', async () => {
  const settings = renderHook(() => useSettings()).result;
  const theme = renderHook(() => useTheme()).result;
  const lint = renderHook(() => useLintSettings()).result;
  await waitFor(async () => expect(await stored()).toEqual(DEFAULT_SETTINGS));

  act(() => theme.current[1]('dark'));
  await waitFor(() => expect(settings.current.theme).toBe('dark'));
  act(() => lint.current.switchRule('space', false));
  await waitFor(() => expect(settings.current.checksOff).toEqual(['space']));

  await act(() => changeSettings({ theme: 'light', checksOff: ['mixed-case'], ownDomains: ['a.jp'] }));
  expect(theme.current[0]).toBe('light');
  expect(lint.current.off).toEqual(new Set(['mixed-case']));
  expect(lint.current.ownDomains).toEqual(['a.jp']);
  expect(await stored()).toMatchObject({ theme: 'light', checksOff: ['mixed-case'], ownDomains: ['a.jp'] });
});

test('what was set while the library was closed is taken over at its next opening', async () => {
  await changeSettings({ theme: 'light', mode: 'guided' });
  const later = await anotherTab();
  writeSetting('utmost.theme', 'dark');
  const { result } = renderHook(() => later.useSettings());
  await waitFor(() => expect(result.current).toMatchObject({ theme: 'dark', mode: 'guided' }));
});

test('settings come back where the browser has lost its short memory', async () => {
  await changeSettings({ theme: 'dark', follow: false, language: 'ja', keepHistory: false });
  localStorage.clear();
  const later = await anotherTab();
  const { result } = renderHook(() => later.useSettings());
  await waitFor(() => expect(result.current).toMatchObject({ theme: 'dark', follow: false, language: 'ja' }));
  expect(localStorage.getItem('utmost.theme')).toBe('dark');
  expect(localStorage.getItem('utmost.follow')).toBe('off');
  expect(localStorage.getItem('utmost.locale')).toBe('ja');
});

test('another tab follows', async () => {
  const { result } = renderHook(() => useSettings());
  const other = await anotherTab();
  await other.changeSettings({ keepHistory: false });
  await waitFor(() => expect(result.current.keepHistory).toBe(false));
});
