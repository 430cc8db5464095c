import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder } from '@/tests/support/builder';

const clearButton = () => screen.getByRole('button', { name: 'Clear' });
const FORM = '#url=https%3A%2F%2Fe.com%2F&source=a&term=t&x.k=v';

test('an empty form has nothing to clear', async () => {
  const { user } = await openBuilder();
  expect(clearButton()).toBeDisabled();
  await user.type(field('Term'), 'x');
  expect(clearButton()).toBeEnabled();
});

test('Clear empties every field, and the focus is in the first', async () => {
  const { user } = await openBuilder({ address: FORM });
  await user.click(clearButton());
  for (const label of ['Website URL', 'Source', 'Term']) expect(field(label)).toHaveValue('');
  expect(screen.queryByRole('group', { name: 'Custom parameter 1' })).not.toBeInTheDocument();
  expect(link()).toBe('');
  expect(field('Website URL')).toHaveFocus();
});

test('Undo brings all of it back', async () => {
  const { user } = await openBuilder({ address: FORM });
  const before = link();
  await user.click(clearButton());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(link()).toBe(before);
  expect(before).toBe('https://e.com/?utm_source=a&utm_term=t&k=v');
  expect(screen.getByRole('group', { name: 'Custom parameter 1' })).toBeInTheDocument();
});

test('a cleared field is not one that the person emptied: the destination’s own tag stays', async () => {
  const { user } = await openBuilder({ address: '#source=a' });
  await user.clear(field('Source'));
  await user.type(field('Term'), 'x');
  await user.click(clearButton());
  await user.type(field('Website URL'), 'https://e.com/?utm_source=own');
  expect(link()).toBe('https://e.com/?utm_source=own');
});

test('locked fields keep their values', async () => {
  const { user } = await openBuilder({ address: `${FORM}&lock=source,x.k` });
  await user.click(clearButton());
  expect(field('Website URL')).toHaveValue('');
  expect(field('Source')).toHaveValue('a');
  expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('v');
});

test('Undo also knows again which fields the person had emptied', async () => {
  const { user } = await openBuilder({
    address: '#url=https%3A%2F%2Fe.com%2F%3Futm_source%3Down&source=a&term=t',
  });
  await user.clear(field('Source'));
  expect(link()).toBe('https://e.com/?utm_term=t');
  await user.click(clearButton());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(link()).toBe('https://e.com/?utm_term=t');
});

test('a note that was dismissed is gone, and Ctrl+Z still takes the change back', async () => {
  const { user } = await openBuilder({ address: FORM });
  await user.click(clearButton());
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('The form was cleared.')).not.toBeInTheDocument();
  expect(field('Source')).toHaveValue('');
  await user.click(field('Source'));
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Source')).toHaveValue('a');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

const NO_LINK = 'not a link';

test('in a cleared form nothing is an error while it is typed, as in a new one', async () => {
  const { user } = await openBuilder();
  const url = field('Website URL');
  await user.type(url, NO_LINK);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(url).toBeInvalid());
  await user.click(clearButton());
  await user.type(url, NO_LINK);
  expect(url).toBeValid();
  expect(field('Source')).toBeValid();
  await user.tab();
  await waitFor(() => expect(url).toBeInvalid());
});

test('Undo also brings back which fields the person had been in, and their errors', async () => {
  const { user } = await openBuilder({ address: '#url=https%3A%2F%2Fe.com%2F' });
  const source = field('Source');
  await user.click(source);
  await user.tab();
  await waitFor(() => expect(source).toBeInvalid());
  await user.click(clearButton());
  await waitFor(() => expect(source).toBeValid());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(source).toBeInvalid());
});

test('custom parameters work on after Clear', async () => {
  const { user } = await openBuilder({ address: FORM });
  await user.click(clearButton());
  await user.type(field('Website URL'), 'https://e.com/');
  await user.click(screen.getByRole('button', { name: 'Add a parameter' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'size');
  await user.type(screen.getByRole('textbox', { name: 'Value' }), '27');
  expect(link()).toBe('https://e.com/?size=27');
});
