// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { isSaid } from '@/tests/support/builder';
import { openConventions } from '@/tests/support/conventions-page';
import { convention } from '@/tests/support/library-store';

const item = (name: string) => within(screen.getByRole('listitem', { name }));

test('without a convention the ways to begin are there, each with an example', async () => {
  await openConventions();
  for (const name of ['Simple', 'By position', 'Japanese names', 'Empty']) {
    expect(screen.getByRole('heading', { name })).toBeVisible();
  }
  expect(screen.getByText('202611_冬セール_送料無料')).toBeVisible();
});

test('a ready-made one is saved, opened, and in force, as it is the only one', async () => {
  const { user } = await openConventions();
  await user.click(screen.getByRole('button', { name: 'Start from this: By position' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'By position' })).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: 'In force' })).toBeChecked();
  await user.click(screen.getByRole('link', { name: 'All conventions' }));
  await screen.findByRole('heading', { level: 2, name: 'Naming conventions' });
  expect(item('By position').getByRole('heading', { level: 3 })).toHaveFocus();
  expect(item('By position').getByText('Campaign')).toBeVisible();
  expect(item('By position').getByText('11 pairs of source and medium')).toBeVisible();
});

test('a second one waits until it is switched on', async () => {
  const { user } = await openConventions({ stored: [convention()] });
  await user.click(screen.getByText('New convention'));
  await user.click(screen.getByRole('button', { name: 'Start empty: Empty' }));
  await screen.findByRole('heading', { level: 2, name: 'My convention' });
  expect(screen.getByRole('checkbox', { name: 'In force' })).not.toBeChecked();
});

test('one is switched off and on', async () => {
  const { user } = await openConventions({ stored: [convention()] });
  await user.click(item('Team').getByRole('checkbox', { name: 'In force' }));
  await waitFor(() => expect(isSaid('“Team” is not in force any more')).toBe(true));
  expect(await screen.findByText(/^No convention is in force/)).toBeVisible();
  await user.click(item('Team').getByRole('checkbox', { name: 'In force' }));
  expect(await screen.findByText('1 convention is in force')).toBeVisible();
});

test('the list shows which one decides: by name in one order for all, whatever the capitals', async () => {
  await openConventions({
    stored: [convention({ id: 'a', name: 'Brand' }), convention({ id: 'b', name: 'agency' })],
  });
  expect(
    screen
      .getAllByRole('heading', { level: 3 })
      .slice(0, 2)
      .map(({ textContent }) => textContent),
  ).toEqual(['agency', 'Brand']);
});

test('one is renamed, but not to nothing', async () => {
  const { user } = await openConventions({ stored: [convention()] });
  await user.click(item('Team').getByRole('button', { name: 'Rename' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Rename “Team”' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Name' }));
  await user.click(dialog.getByRole('button', { name: 'Rename' }));
  expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Give the convention a name.',
  );
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Brand{Enter}');
  expect(await screen.findByRole('listitem', { name: 'Brand' })).toBeVisible();
});

test('a copy has another name and is not in force', async () => {
  const { user } = await openConventions({ stored: [convention()] });
  await user.click(item('Team').getByRole('button', { name: 'Duplicate' }));
  await screen.findByRole('listitem', { name: 'Team (copy)' });
  expect(item('Team (copy)').getByRole('checkbox', { name: 'In force' })).not.toBeChecked();
  expect(item('Team').getByRole('checkbox', { name: 'In force' })).toBeChecked();
});

test('after a deletion the focus is on the next one, then on the heading', async () => {
  const { user } = await openConventions({
    stored: [convention({ id: 'a', name: 'A' }), convention({ id: 'b', name: 'B' })],
  });
  await user.click(item('A').getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'A' })).not.toBeInTheDocument());
  expect(screen.getByRole('heading', { level: 3, name: 'B' })).toHaveFocus();
  await user.click(item('B').getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'B' })).not.toBeInTheDocument());
  expect(screen.getByRole('heading', { level: 2, name: 'Naming conventions' })).toHaveFocus();
});

test('an address of one that is not here says so', async () => {
  await openConventions({ fragment: 'id=elsewhere' });
  expect(screen.getByText('This convention is not on this device')).toBeVisible();
});

test('in Japanese', async () => {
  const rules = { utm_source: { ...FREE_RULE, required: true } };
  await openConventions({ stored: [convention({ name: 'チーム', rules })], locale: 'ja' });
  expect(screen.getByRole('heading', { level: 2, name: '命名ルール' })).toBeVisible();
  expect(item('チーム').getByText('参照元（source）')).toBeVisible();
  expect(item('チーム').getByRole('button', { name: '複製' })).toBeVisible();
});
