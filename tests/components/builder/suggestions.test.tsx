import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder } from '@/tests/support/builder';

const options = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);

test('typing shows what platforms use, an arrow and Enter take one', async () => {
  const { user } = await openBuilder({ address: '#url=e.com' });
  await user.type(field('Source'), 'goo');
  expect(options()).toContain('google');
  expect(screen.getByRole('listbox', { name: 'Suggestions for Source' })).toBeVisible();
  await user.keyboard('{ArrowDown}');
  const active = field('Source').getAttribute('aria-activedescendant');
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen.id).toBe(active);
  await user.keyboard('{Enter}');
  expect(field('Source')).toHaveValue(chosen.firstChild?.textContent ?? '');
  expect(link()).toBe(`https://e.com?utm_source=${field('Source').value}`);
  expect(options()).toEqual([]);
});

test('text that no platform uses stays as it was typed', async () => {
  const { user } = await openBuilder({ address: '#url=e.com' });
  await user.type(field('Source'), 'My Own Source!');
  await user.tab();
  expect(field('Source')).toHaveValue('My Own Source!');
  expect(link()).toBe('https://e.com?utm_source=My%20Own%20Source%21');
});

test('leaving the field with an option highlighted takes nothing', async () => {
  const { user } = await openBuilder();
  await user.type(field('Source'), 'goo');
  await user.keyboard('{ArrowDown}');
  await user.tab();
  expect(field('Source')).toHaveValue('goo');
  expect(options()).toEqual([]);
});

test('a press takes an option, and the focus stays in the field', async () => {
  const { user } = await openBuilder();
  await user.type(field('Medium'), 'ema');
  await user.click(screen.getByRole('option', { name: /^email/ }));
  expect(field('Medium')).toHaveValue('email');
  expect(field('Medium')).toHaveFocus();
});

test('a Japanese name finds its platform', async () => {
  const { user } = await openBuilder();
  await user.type(field('Source'), 'グーグル');
  expect(options()).toContain('google');
});

test('nothing is taken while an input method is composing', async () => {
  const { user } = await openBuilder();
  await user.type(field('Source'), 'goo');
  await user.keyboard('{ArrowDown}');
  fireEvent.keyDown(field('Source'), { key: 'Enter', isComposing: true });
  expect(field('Source')).toHaveValue('goo');
});

test('a locked field has no suggestions', async () => {
  const { user } = await openBuilder({ address: '#source=a&lock=source' });
  await user.click(field('Source'));
  await user.keyboard('{ArrowDown}');
  expect(options()).toEqual([]);
  expect(screen.getByRole('textbox', { name: 'Source' })).toHaveAttribute('readonly');
});
