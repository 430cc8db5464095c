import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder } from '@/tests/support/builder';

const FILLED = '&source=a&medium=b&campaign=c';
const at = (url: string, rest = FILLED) => ({ address: `#url=${encodeURIComponent(url)}${rest}` });

test('the notices are counted in a heading', async () => {
  await openBuilder(at('https://e.com/?utm_source=own&utm_medium=own'));
  expect(screen.getByRole('heading', { name: '2 notes on this link' })).toBeVisible();
});

test('a link with nothing to say about has no such heading', async () => {
  await openBuilder(at('https://e.com/'));
  expect(screen.queryByRole('heading', { name: /notes? on this link/ })).not.toBeInTheDocument();
});

test('a tag of the destination that was replaced can be kept, and taken back', async () => {
  const { user } = await openBuilder(at('https://e.com/?utm_source=own'));
  expect(link()).toBe('https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c');
  expect(
    await screen.findByText('The destination’s own utm_source was replaced: “own” → “a”.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep the destination’s own' }));
  expect(field('Source')).toHaveValue('own');
  expect(link()).toBe('https://e.com/?utm_source=own&utm_medium=b&utm_campaign=c');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field('Source')).toHaveValue('a');
});

test('a locked field is not offered for mending', async () => {
  await openBuilder(at('https://e.com/?utm_source=own', `${FILLED}&lock=source`));
  expect(await screen.findByText(/was replaced/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep the destination’s own' })).not.toBeInTheDocument();
});

test.each([
  ['a parameter', at('https://e.com/?utm_source=own'), 'Explain Source', 'Help on utm_source'],
  [
    'a custom parameter',
    at('https://e.com/', `${FILLED}&x.utm_id=1`),
    'Explain Custom parameters',
    'Help on custom',
  ],
  ['the address', at(' https://e.com/'), 'Explain Website URL', 'Help on url'],
])('a notice on %s leads to its explanation', async (_what, address, name, help) => {
  const { user } = await openBuilder(address);
  await user.click(field('Campaign'));
  await user.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  expect(screen.getByText(help)).toBeInTheDocument();
});

test('a warning is one without its colour too', async () => {
  await openBuilder(at('https://e.com/?utm_source=own'));
  const list = screen.getByRole('group', { name: '1 note on this link' });
  expect(list).toHaveTextContent(/^Warning/);
});
