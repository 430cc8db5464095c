import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isSaid, link, openBuilder } from '@/tests/support/builder';

const row = (position: number) => within(screen.getByRole('group', { name: `Custom parameter ${position}` }));
const name = (position: number) => row(position).getByRole('textbox', { name: 'Name' });
const value = (position: number) => row(position).getByRole('textbox', { name: 'Value' });
const press = (user: UserEvent, position: number, button: string) =>
  user.click(row(position).getByRole('button', { name: button }));

const THREE = '#url=e.com&x.a=1&x.b=2&x.c=3';

test('a row is added, filled and written after the tags', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=s' });
  await user.click(screen.getByRole('button', { name: 'Add a parameter' }));
  expect(link()).toBe('https://e.com?utm_source=s');
  await user.type(name(1), '色 a');
  await user.type(value(1), '赤');
  expect(link()).toBe('https://e.com?utm_source=s&%E8%89%B2%20a=%E8%B5%A4');
});

test('rows are written in their order, which can be changed', async () => {
  const { user } = await openBuilder({ address: THREE });
  expect(link()).toBe('https://e.com?a=1&b=2&c=3');
  await press(user, 1, 'Move down');
  expect(link()).toBe('https://e.com?b=2&a=1&c=3');
  expect(isSaid('Moved to place 2 of 3')).toBe(true);
  await press(user, 3, 'Move up');
  expect(link()).toBe('https://e.com?b=2&c=3&a=1');
  expect(row(1).getByRole('button', { name: 'Move up' })).toBeDisabled();
  expect(row(3).getByRole('button', { name: 'Move down' })).toBeDisabled();
});

test('a row is removed, and Undo brings it back to its place', async () => {
  const { user } = await openBuilder({ address: THREE });
  await press(user, 2, 'Remove');
  expect(link()).toBe('https://e.com?a=1&c=3');
  expect(await screen.findByText('The parameter b was removed.')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(link()).toBe('https://e.com?a=1&b=2&c=3');
  expect(value(2)).toHaveValue('2');
});

test('what was typed goes along when a row moves', async () => {
  const { user } = await openBuilder({ address: THREE });
  await user.type(value(1), '9');
  await press(user, 1, 'Move down');
  expect(value(2)).toHaveValue('19');
  expect(link()).toBe('https://e.com?b=2&a=19&c=3');
});

test('a value without a name is not written, and that is said', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=s&medium=m&campaign=c' });
  await user.click(screen.getByRole('button', { name: 'Add a parameter' }));
  await user.type(value(1), 'x');
  expect(link()).toBe('https://e.com?utm_source=s&utm_medium=m&utm_campaign=c');
  expect(
    screen.getByText('The custom parameter with the value “x” was left out, because it has no name.'),
  ).toBeVisible();
});

test('a locked row is read-only and stays', async () => {
  await openBuilder({ address: `${THREE}&lock=x.b` });
  expect(name(2)).toHaveAttribute('readonly');
  expect(value(2)).toHaveAttribute('readonly');
  expect(row(2).getByRole('button', { name: 'Remove' })).toBeDisabled();
  expect(name(1)).not.toHaveAttribute('readonly');
});

test('a locked row keeps its place', async () => {
  await openBuilder({ address: `${THREE}&lock=x.b` });
  expect(row(2).getByRole('button', { name: 'Move up' })).toBeDisabled();
  expect(row(2).getByRole('button', { name: 'Move down' })).toBeDisabled();
  expect(row(1).getByRole('button', { name: 'Move down' })).toBeEnabled();
});

test('a row that is typed is neither locked nor hidden on its way through such a name', async () => {
  const { user } = await openBuilder({ address: `${THREE}&lock=x.co&hide=x.col,x.b` });
  await user.click(screen.getByRole('button', { name: 'Add a parameter' }));
  await user.type(name(4), 'color');
  expect(name(4)).toHaveValue('color');
  await user.clear(name(1));
  await user.type(name(1), 'b');
  expect(name(1)).toHaveValue('b');
  expect(screen.queryByRole('group', { name: 'Custom parameter 2' })).not.toBeInTheDocument();
});

test('the button of the help is no part of the group’s name', async () => {
  await openBuilder();
  expect(screen.getByRole('group', { name: 'Custom parameters' })).toBeInTheDocument();
});
