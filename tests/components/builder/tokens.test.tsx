import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder, WORDS } from '@/tests/support/builder';

const GOOGLE = '#url=e.com&source=google&content=abcd&x.k=v&platform=google_ads';
const opener = (name: string) =>
  screen.getByRole('button', { name: `Insert a dynamic value into “${name}”` });
const queryOpeners = () => screen.queryAllByRole('button', { name: /^Insert a dynamic value/ });

async function openPicker(name: string, address = GOOGLE, caret?: [number, number]) {
  const opened = await openBuilder({ address });
  if (caret !== undefined) {
    field(name).focus();
    field(name).setSelectionRange(...caret);
  }
  await opened.user.click(opener(name));
  const dialog = within(await screen.findByRole('dialog'));
  const search = await dialog.findByRole('searchbox', { name: WORDS.en.tokenPicker.search });
  return { ...opened, dialog, search };
}

test('only a place with dynamic values has the button, at fields that are open', async () => {
  const { unmount } = await openBuilder({ address: '#platform=bereal' });
  expect(queryOpeners()).toEqual([]);
  unmount();
  await openBuilder({ address: '#platform=meta&medium=a&lock=medium' });
  expect(queryOpeners()).toHaveLength(8);
});

test('a value goes in at the caret, and the caret stands behind it', async () => {
  const { user, dialog, search } = await openPicker('Content', GOOGLE, [2, 2]);
  expect(search).toHaveFocus();
  await user.keyboard('campaignid');
  await user.click(dialog.getByRole('button', { name: 'Insert {campaignid}' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(field('Content')).toHaveValue('ab{campaignid}cd');
  expect(field('Content')).toHaveFocus();
  expect(field('Content').selectionStart).toBe('ab{campaignid}'.length);
  expect(link()).toContain('utm_content=ab{campaignid}cd');
});

test('a selection is replaced, and one Undo brings it back', async () => {
  const { user, dialog } = await openPicker('Content', GOOGLE, [0, 4]);
  await user.click(dialog.getByRole('button', { name: 'Insert {device}' }));
  expect(field('Content')).toHaveValue('{device}');
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Content')).toHaveValue('abcd');
});

test('the text of a template is asked', async () => {
  const { user, dialog } = await openPicker('Term');
  await user.click(dialog.getByRole('button', { name: 'Insert {keyword:default}' }));
  const text = dialog.getByRole('textbox', { name: 'Your text in place of “default”' });
  const insert = dialog.getByRole('button', { name: 'Insert' });
  expect(insert).toBeDisabled();
  await user.type(text, 'red}}');
  expect(dialog.getByText(/cannot stand in here/)).toBeVisible();
  await user.clear(text);
  await user.type(text, 'red shoes{Enter}');
  expect(field('Term')).toHaveValue('{keyword:red shoes}');
  expect(link()).toContain('utm_term={keyword:red%20shoes}');
});

test('a meaning finds its value; what suits the field stands first', async () => {
  const { user, dialog } = await openPicker('Term');
  const first = () => dialog.getAllByRole('listitem')[0];
  expect(first()).toHaveTextContent('Suits this field');
  await user.keyboard('phone');
  expect(dialog.getByRole('button', { name: 'Insert {device}' })).toBeVisible();
  expect(dialog.getByText(/^\d+ values? found$/)).toBeInTheDocument();
  await user.keyboard('qqq');
  expect(dialog.getByText('Nothing found. Try a shorter word.')).toBeVisible();
});

test('example, level and cautions describe the button', async () => {
  const { dialog } = await openPicker('Content', '#platform=meta');
  expect(dialog.getByRole('button', { name: 'Insert {{placement}}' })).toHaveAccessibleDescription(
    /Facebook_Mobile_Feed/,
  );
});

test('a custom parameter takes values too', async () => {
  const { user, dialog } = await openPicker('k');
  await user.click(dialog.getByRole('button', { name: 'Insert {gclid}' }));
  const value = within(screen.getByRole('group', { name: 'Custom parameter 1' })).getByRole('textbox', {
    name: 'Value',
  });
  expect(value).toHaveValue('v{gclid}');
  expect(value).toHaveFocus();
});
