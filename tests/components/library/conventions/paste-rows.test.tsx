// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FREE_RULE } from '@/lib/conventions/convention';
import { isSaid } from '@/tests/support/builder';
import { openConventions, openParam } from '@/tests/support/conventions-page';
import { convention } from '@/tests/support/library-store';

/** A file of these bytes. jsdom's own cannot be read. */
function fileOf(...bytes: readonly number[]): File {
  const content = new Uint8Array(bytes);
  return Object.assign(new File([content], 'sheet.csv', { type: 'text/csv' }), {
    arrayBuffer: async () => content.buffer,
  });
}

async function openPairs(pairs = [{ source: 'line', medium: 'social' }]) {
  const { user } = await openConventions({ stored: [convention({ pairs })], fragment: 'id=c1' });
  const section = within(screen.getByRole('region', { name: 'Pairs of source and medium' }));
  await user.click(section.getByRole('button', { name: 'Paste or read a file' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Add to “Allowed pairs”' }));
  return { user, section, dialog };
}

test('a table of pairs shows what was understood and left out, and is added with an undo', async () => {
  const { user, section, dialog } = await openPairs();
  await user.click(dialog.getByRole('textbox', { name: 'Rows from your sheet' }));
  await user.paste('Source\tMedium\ngoogle\tcpc\nline\tsocial\nyahoo\t\ngoogle\tcpc');
  expect(await dialog.findByText('1 new row was found')).toBeVisible();
  expect(dialog.getByText('1 row is on the list already')).toBeVisible();
  expect(dialog.getByText('Row 1 names the columns: Source / Medium')).toBeVisible();
  expect(dialog.getByText('Row 4 left out, a cell is empty: yahoo')).toBeVisible();
  expect(dialog.getByText('Row 5 left out, it comes twice: google / cpc')).toBeVisible();

  await user.click(dialog.getByRole('button', { name: 'Add 1 row' }));
  expect(isSaid('Added 1 row: Allowed pairs')).toBe(true);
  expect(section.getByRole('link', { name: 'Paid Search' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo: Added 1 row: Allowed pairs' }));
  expect(section.queryByRole('link', { name: 'Paid Search' })).not.toBeInTheDocument();
});

test('a CSV file in Shift_JIS, as Excel in Japan writes it, is read', async () => {
  const { user, dialog } = await openPairs([]);
  // 参照元,メディア / line,social
  const heads = [0x8e, 0x51, 0x8f, 0xc6, 0x8c, 0xb3, 0x2c, 0x83, 0x81, 0x83, 0x66, 0x83, 0x42, 0x83, 0x41];
  const file = fileOf(...heads, ...new TextEncoder().encode('\r\nline,social\r\n'));
  await user.upload(dialog.getByLabelText('Choose a CSV file', { selector: 'input' }), file);
  expect(await dialog.findByText('Row 1 names the columns: 参照元 / メディア')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Add 1 row' })).toBeEnabled();
});

test('a file that is no text is told', async () => {
  const { user, dialog } = await openPairs([]);
  const file = fileOf(0x89, 0x50, 0xff, 0xff, 0x00, 0xfd);
  await user.upload(dialog.getByLabelText('Choose a CSV file', { selector: 'input' }), file);
  expect(await dialog.findByRole('alert')).toHaveTextContent('This file cannot be read as text');
});

test('spellings are pasted as people write them', async () => {
  const rules = { utm_source: { ...FREE_RULE, standardise: [{ from: 'fb', to: 'facebook' }] } };
  const { user } = await openConventions({ stored: [convention({ rules })], fragment: 'id=c1' });
  const source = await openParam(user, 'utm_source');
  const list = within(source.getByRole('group', { name: 'Spellings that become another' }));
  await user.click(list.getByRole('button', { name: 'Paste or read a file' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('textbox', { name: 'Rows from your sheet' }));
  // Capitals make no difference: this spelling has its target already.
  await user.paste('X → twitter\nFB → meta');
  await user.click(await dialog.findByRole('button', { name: 'Add 1 row' }));
  expect(list.getAllByRole('textbox', { name: 'To' }).map((input) => input.getAttribute('value'))).toEqual([
    'facebook',
    'twitter',
  ]);
});
