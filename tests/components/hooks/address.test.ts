import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isReturn,
  onHashChange,
  onPageHide,
  pageAddress,
  readAddress,
  replaceAddress,
} from '@/components/hooks/address';
import { stubNavigation } from '@/tests/support/builder';

beforeEach(() => history.replaceState({ router: 1 }, '', '/en/?a=1#source=x'));

test('reads what stands behind the path, as it stands', () => {
  expect(readAddress()).toEqual({ search: '?a=1', hash: '#source=x' });
  expect(pageAddress()).toBe(`${location.origin}/en/`);
});

describe('replaceAddress', () => {
  test('changes the address without an entry in the history, and keeps the router’s state', () => {
    const before = history.length;
    replaceAddress({ search: '', hash: '#source=y' });
    expect(location.pathname + location.search + location.hash).toBe('/en/#source=y');
    expect(history.length).toBe(before);
    expect(history.state).toEqual({ router: 1 });
  });

  test('takes out what is empty', () => {
    replaceAddress({ search: '', hash: '' });
    expect(location.href).toBe(`${location.origin}/en/`);
  });

  test('does not touch an address that is right already', () => {
    const replace = vi.spyOn(history, 'replaceState');
    replaceAddress({ search: '?a=1', hash: '#source=x' });
    expect(replace).not.toHaveBeenCalled();
  });

  test('a browser that has had enough changes is left alone', () => {
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect(() => replaceAddress({ search: '', hash: '' })).not.toThrow();
  });
});

test.each([
  [onHashChange, 'hashchange'],
  [onPageHide, 'pagehide'],
] as const)('%o calls back on %s, until it is stopped', (listen, event) => {
  const listener = vi.fn();
  const stop = listen(listener);
  dispatchEvent(new HashChangeEvent(event, { newURL: 'https://utmost.example/en/#a' }));
  stop();
  dispatchEvent(new HashChangeEvent(event, { newURL: 'https://utmost.example/en/#b' }));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a fragment that came late is still the one that was opened', () => {
  const listener = vi.fn();
  const stop = onHashChange(listener);
  history.replaceState(null, '', '#source=written-meanwhile');
  dispatchEvent(new HashChangeEvent('hashchange', { newURL: 'https://utmost.example/en/#source=opened' }));
  stop();
  expect(listener).toHaveBeenCalledWith('#source=opened');
});

test.each([
  ['navigate', false],
  ['reload', true],
  ['back_forward', true],
] as const)('a page reached by %s is a return: %s', (type, is) => {
  stubNavigation(type);
  expect(isReturn()).toBe(is);
});
