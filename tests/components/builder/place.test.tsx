import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder, WORDS } from '@/tests/support/builder';

const place = () => screen.getByRole<HTMLInputElement>('combobox', { name: WORDS.en.place.label });
const placeReady = () => waitFor(place);
const names = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);
/** As the address bar has it, after its delay. */
const expectAddress = (text: string) => waitFor(() => expect(location.hash).toBe(text));

test('a search by any name finds a place, and the address keeps it', async () => {
  const { user } = await openBuilder();
  await placeReady();
  await user.type(place(), 'チラシ');
  expect(names()).toEqual(['QR code, print, store, outdoor']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(place()).toHaveValue('QR code, print, store, outdoor');
  expect(names()).toEqual([]);
  await expectAddress('#platform=qr_print');
});

test('without a search all places are there, by their kinds', async () => {
  const { user } = await openBuilder();
  await placeReady();
  await user.click(place());
  expect(names()).toHaveLength(45);
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(
    expect.arrayContaining(['Ads', 'E-mail', 'Print and offline']),
  );
});

test('Enter takes the best one found, and Escape gives back what was chosen', async () => {
  const { user } = await openBuilder();
  await placeReady();
  await user.type(place(), 'bereal{Enter}');
  expect(place()).toHaveValue('BeReal');
  await user.clear(place());
  await user.type(place(), 'xyz{Escape}');
  expect(place()).toHaveValue('BeReal');
});

test('the address opens with its place, in the words of the language', async () => {
  await openBuilder({ address: '#platform=line_oa&url=e.com', locale: 'ja' });
  expect(field(WORDS.ja.place.label)).toHaveValue('LINE公式アカウント');
  expect(link()).toBe('https://e.com');
});

test('a place that is not known is no choice, and stays in the address', async () => {
  const { user } = await openBuilder({ address: '#platform=myspace&source=a' });
  expect(field(WORDS.en.place.label)).toHaveValue('');
  await user.type(field('Term'), 'b');
  await expectAddress('#source=a&term=b&platform=myspace');
});

test('what is no place is said, and chooses nothing', async () => {
  const { user } = await openBuilder();
  await placeReady();
  await user.type(place(), 'qqqq');
  expect(screen.getByText(WORDS.en.place.nothing)).toBeVisible();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(place()).toHaveValue('');
  expect(screen.queryByText(WORDS.en.place.nothing)).toBeNull();
});

test('the choice can be taken back, by its button and by emptying the field', async () => {
  const { user } = await openBuilder({ address: '#platform=meta' });
  await placeReady();
  await user.click(screen.getByRole('button', { name: WORDS.en.place.clear }));
  expect(place()).toHaveValue('');
  expect(place()).toHaveFocus();
  await user.type(place(), 'bereal{Enter}');
  await user.clear(place());
  await user.tab();
  expect(place()).toHaveValue('');
  await expectAddress('');
});

test('Clear takes the place away too, and Undo brings it back', async () => {
  const { user } = await openBuilder({ address: '#platform=meta' });
  await placeReady();
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(place()).toHaveValue('');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(place()).toHaveValue('Meta Ads');
});

test('nothing is taken while an input method is composing', async () => {
  const { user } = await openBuilder();
  await placeReady();
  await user.type(place(), 'らいん');
  fireEvent.keyDown(place(), { key: 'Enter', isComposing: true });
  expect(place()).toHaveValue('らいん');
});

test('tokens of the place stay as they are in the link', async () => {
  await openBuilder({ address: '#url=e.com&source=dcm&content=%25n&platform=cm360' });
  expect(link()).toBe('https://e.com?utm_source=dcm&utm_content=%n');
});
