import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, openBuilder } from '@/tests/support/builder';

test('the help explains the field that has the focus', async () => {
  const { user } = await openBuilder();
  expect(screen.getByText('Help on url')).toBeInTheDocument();
  await user.click(field('Campaign'));
  expect(screen.getByText('Help on utm_campaign')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add a parameter' }));
  await user.click(screen.getByRole('textbox', { name: 'Name' }));
  expect(screen.getByText('Help on custom')).toBeInTheDocument();
});

test('on a phone it opens over the page, from the button of its field', async () => {
  const { user } = await openBuilder({ wide: false });
  await user.click(screen.getByRole('button', { name: 'Explain “Medium”' }));
  const sheet = await screen.findByRole('dialog', { name: 'Help' });
  expect(within(sheet).getByText('Help on utm_medium')).toBeVisible();
  await user.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('on a wide screen the button changes the help beside the form', async () => {
  const { user } = await openBuilder();
  await user.click(screen.getByRole('button', { name: 'Explain “Medium”' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByText('Help on utm_medium')).toBeInTheDocument();
});

test('an example is put into the form, and undone', async () => {
  const { user } = await openBuilder({ address: '#source=mine' });
  await user.click(screen.getByRole('button', { name: 'Use this example' }));
  expect(field('Source')).toHaveValue('newsletter');
  expect(await screen.findByText('utm_source was filled in: newsletter')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field('Source')).toHaveValue('mine');
});

test('an example leaves a locked field alone', async () => {
  const { user } = await openBuilder({ address: '#source=mine&lock=source' });
  await user.click(screen.getByRole('button', { name: 'Use this example' }));
  expect(field('Source')).toHaveValue('mine');
});
