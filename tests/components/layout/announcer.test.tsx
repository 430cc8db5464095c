import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { announce } from '@/components/hooks/announcer';
import { Announcer } from '@/components/layout/announcer';

const spoken = () => screen.getAllByRole('status').map((place) => place.textContent);

test('the places stand there, empty, before anything is said', () => {
  render(<Announcer />);
  expect(spoken()).toEqual(['', '']);
});

test('what is said twice stands in the other place the second time, so that it is read twice', () => {
  render(<Announcer />);
  act(() => announce('Copied'));
  const first = spoken();
  act(() => announce('Copied'));
  const second = spoken();
  expect(first.filter(Boolean)).toEqual(['Copied']);
  expect(second).toEqual(first.toReversed());
});
