import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { announce } from '@/components/hooks/announcer';
import { Announcer } from '@/components/layout/announcer';

const spoken = () => screen.getAllByRole('status').map((place) => place.textContent);

test('the places stand there, empty, before anything is said', () => {
  render(<Announcer />);
  expect(spoken()).toEqual(['', '']);
});

test('what is said twice changes the other place the second time, so that it is read twice', () => {
  render(<Announcer />);
  act(() => announce('Copied'));
  const first = spoken();
  act(() => announce('Copied'));
  expect(first.filter(Boolean)).toEqual(['Copied']);
  expect(spoken()).toEqual(['Copied', 'Copied']);
});

test('a sentence is not cut off by the next one', () => {
  render(<Announcer />);
  act(() => announce('Moved'));
  act(() => announce('2 warnings'));
  expect(spoken().toSorted()).toEqual(['2 warnings', 'Moved']);
});

test('the same sentence three times is another text each time', () => {
  render(<Announcer />);
  const seen = ['Undone', 'Undone', 'Undone'].map((text) => {
    const before = spoken();
    act(() => announce(text));
    return spoken().filter((now, place) => now !== before[place]).length;
  });
  expect(seen).toEqual([1, 1, 1]);
});
