import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useLintSettings } from '@/components/hooks/lint-settings';

beforeEach(() => localStorage.clear());

const open = () => renderHook(() => useLintSettings()).result;

test('every check is on, and there are no own domains, until the person says otherwise', () => {
  const settings = open();
  expect(settings.current.off.size).toBe(0);
  expect(settings.current.ownDomains).toEqual([]);
});

test('a check that is switched off stays so, for all that show it', () => {
  const settings = open();
  const other = open();
  act(() => settings.current.switchRule('mixed-case', false));
  expect(settings.current.off).toEqual(new Set(['mixed-case']));
  expect(other.current.off).toEqual(new Set(['mixed-case']));
  expect(localStorage.getItem('utmost.checksOff')).toBe('mixed-case');
  act(() => settings.current.switchRule(['mixed-case', 'space'], true));
  expect(other.current.off.size).toBe(0);
  expect(localStorage.getItem('utmost.checksOff')).toBeNull();
});

test('own domains are kept beside it', () => {
  const settings = open();
  act(() => settings.current.switchRule('space', false));
  act(() => settings.current.setOwnDomains(['a.jp', 'b.com']));
  expect(settings.current.ownDomains).toEqual(['a.jp', 'b.com']);
  expect(settings.current.off).toEqual(new Set(['space']));
});

test('another tab is followed, and what it stored of a check that is not known here is kept', () => {
  const settings = open();
  localStorage.setItem('utmost.checksOff', 'space,nonsense');
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'utmost.checksOff' })));
  expect(settings.current.off).toEqual(new Set(['space', 'nonsense']));
  localStorage.clear();
  act(() => void dispatchEvent(new StorageEvent('storage', { key: null })));
  expect(settings.current.off.size).toBe(0);
});
