import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useThrottled } from '@/components/hooks/use-throttled';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setup(first: string) {
  const run = vi.fn();
  const { result, rerender, unmount } = renderHook((value: string) => useThrottled(value, 400, run), {
    initialProps: first,
  });
  return {
    run,
    flush: () => act(() => result.current()),
    set: rerender,
    pass: (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds)),
    unmount,
  };
}

test('runs once for many changes, with the last value', () => {
  const { run, set, pass } = setup('a');
  set('b');
  pass(399);
  set('c');
  expect(run).not.toHaveBeenCalled();
  pass(1);
  expect(run.mock.calls).toEqual([['c']]);
});

test('somebody who never stops typing is kept up with', () => {
  const { run, set, pass } = setup('0');
  for (let step = 1; step <= 10; step++) {
    pass(100);
    set(String(step));
  }
  expect(run.mock.calls).toEqual([['3'], ['7']]);
  pass(400);
  expect(run).toHaveBeenLastCalledWith('10');
});

test('runs nothing more when nothing changed since', () => {
  const { run, pass } = setup('a');
  pass(5_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs at once when asked to, and not a second time', () => {
  const { run, set, flush, pass } = setup('a');
  set('b');
  flush();
  expect(run.mock.calls).toEqual([['b']]);
  pass(1_000);
  flush();
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs nothing after it is gone', () => {
  const { run, set, pass, unmount } = setup('a');
  set('b');
  unmount();
  pass(1_000);
  expect(run).not.toHaveBeenCalled();
});
