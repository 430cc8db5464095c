import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { isSaid, openBuilder } from '@/tests/support/builder';

const FORM = '#url=https%3A%2F%2Fe.com%2F&source=a&campaign=%3Cyyyy%3E_a&x.k=v';

async function openDialog(address = FORM) {
  const opened = await openBuilder({ address });
  await opened.user.click(screen.getByRole('button', { name: 'Bookmark this' }));
  const dialog = await screen.findByRole('dialog', { name: 'Bookmark this form' });
  const box = (name: string) => within(dialog).getByRole('checkbox', { name });
  const shown = () =>
    within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Address of this preset' }).value;
  return { ...opened, dialog: within(dialog), box, shown };
}

test('the address opens the form as it is, dates as dates', async () => {
  const { shown } = await openDialog();
  expect(shown()).toBe(`${location.origin}/en/${FORM}`);
});

test('each field can be filled, locked and hidden, or left out', async () => {
  const { user, box, shown } = await openDialog();
  await user.click(box('Source: Lock'));
  await user.click(box('Term: Hide'));
  await user.click(box('Website URL: Fill in'));
  await user.click(box('k: Lock'));
  expect(shown()).toBe(
    `${location.origin}/en/#source=a&campaign=%3Cyyyy%3E_a&x.k=v&lock=source,x.k&hide=term`,
  );
  await user.click(box('Source: Lock'));
  expect(shown()).toContain('&lock=x.k&');
});

test('an empty field has nothing to fill in', async () => {
  const { box } = await openDialog();
  expect(box('Term: Fill in')).toBeDisabled();
  expect(box('Term: Lock')).toBeEnabled();
  expect(box('Source: Fill in')).toBeChecked();
});

test('what the address locks and hides already is chosen already', async () => {
  const { box } = await openDialog(`${FORM}&lock=source&hide=term`);
  expect(box('Source: Lock')).toBeChecked();
  expect(box('Term: Hide')).toBeChecked();
  expect(box('Medium: Lock')).not.toBeChecked();
});

test('Copy puts the address on the clipboard, and says so', async () => {
  const { user, dialog, shown } = await openDialog();
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(shown());
  expect(isSaid('Address copied')).toBe(true);
});

test('where the browser refuses the clipboard, the address is selected', async () => {
  const { user, dialog, shown } = await openDialog();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(isSaid('The address is selected')).toBe(true));
  const input = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Address of this preset' });
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, shown().length]);
});

test('the address bar stops following the form, and forgets it at once', async () => {
  const { user, dialog } = await openDialog();
  await user.click(dialog.getByRole('checkbox', { name: 'The address bar follows the form' }));
  expect(location.hash).toBe('');
  expect(localStorage.getItem('utmost.follow')).toBe('off');
  await user.click(dialog.getByRole('checkbox', { name: 'The address bar follows the form' }));
  await waitFor(() => expect(location.hash).toBe(FORM));
  expect(localStorage.getItem('utmost.follow')).toBeNull();
});

test('opened again, the choices start from the form as it then is', async () => {
  const { user, box, dialog } = await openDialog();
  await user.click(box('Source: Lock'));
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bookmark this' }));
  const again = within(await screen.findByRole('dialog'));
  expect(again.getByRole('checkbox', { name: 'Source: Lock' })).not.toBeChecked();
});
