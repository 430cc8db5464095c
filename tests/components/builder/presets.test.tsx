// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { readItem, saveItem } from '@/components/hooks/library/items';
import { tellReady, tellTrouble } from '@/components/hooks/library/store-state';
import type { Preset } from '@/lib/library/library';
import { field, isSaid, link, openBuilder } from '@/tests/support/builder';
import { convention, emptyDevice, expectOk, preset } from '@/tests/support/library-store';

beforeEach(emptyDevice);

type User = ReturnType<typeof userEvent.setup>;

const MAIL = preset({
  id: 'mail',
  name: 'Weekly mail',
  description: 'Each Monday',
  prefill: 'source=newsletter&medium=email&x.seg=vip&lock=source&hide=term',
});
const FORM = '#url=https%3A%2F%2Fe.com%2F&source=a&medium=b&campaign=%3Cyyyy%3E_c';

async function openWith(presets: readonly Preset[], address = FORM) {
  for (const one of presets) expectOk(await saveItem('presets', one));
  return openBuilder({ address });
}

async function openWindow(user: User, name: 'Presets' | 'Save as preset') {
  await user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog', { name }));
  await waitFor(() => expect(dialog.queryByText('Loading…')).not.toBeInTheDocument());
  return dialog;
}

async function applyPreset(user: User, name = 'Weekly mail') {
  const dialog = await openWindow(user, 'Presets');
  await user.click(await dialog.findByRole('button', { name }));
}

const stored = async (id: string) => expectOk(await readItem('presets', id)).item;
const presetInAddress = () => new URLSearchParams(location.hash.slice(1)).get('preset');
const changeNote = () =>
  screen.getAllByRole('status').find((status) => within(status).queryByText(/applied/));

test('the form is saved in one step, and its address opens it again', async () => {
  const { user } = await openWith([]);
  const dialog = await openWindow(user, 'Save as preset');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  expect(name).toHaveValue('a / b / <yyyy>_c');
  expect(name).toHaveFocus();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  const heading = await dialog.findByRole('heading', { name: '“a / b / <yyyy>_c” was saved' });
  expect(heading).toHaveFocus();
  const { value } = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Address of the preset' });
  const id = new URLSearchParams(new URL(value).hash.slice(1)).get('preset') ?? '';
  expect(value).toBe(`${location.origin}/en/${FORM}&preset=${id}`);
  expect(dialog.getByRole('link', { name: 'a / b / <yyyy>_c' })).toHaveAttribute('href', value);
  expect(await stored(id)).toMatchObject({ prefill: FORM.slice(1), revision: 1, conventions: [] });
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(value);
  // From now on the form comes from it.
  await waitFor(() => expect(presetInAddress()).toBe(id));
});

test('fields, description and conventions are chosen; Enter in the name saves', async () => {
  expectOk(await saveItem('conventions', convention({ id: 'c1', name: 'Team rules' })));
  const { user } = await openWith([]);
  const dialog = await openWindow(user, 'Save as preset');
  await user.click(await dialog.findByText('Choose what is filled in, locked or hidden'));
  await user.click(dialog.getByRole('checkbox', { name: 'Source: Lock' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Term: Hide' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Website URL: Fill in' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Team rules' }));
  await user.type(dialog.getByRole('textbox', { name: 'Description' }), ' For Mondays ');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Monday{Enter}');
  await dialog.findByRole('heading', { name: '“Monday” was saved' });
  await waitFor(() => expect(presetInAddress()).not.toBeNull());
  expect(await stored(presetInAddress() ?? '')).toMatchObject({
    name: 'Monday',
    description: 'For Mondays',
    prefill: 'source=a&medium=b&campaign=%3Cyyyy%3E_c&lock=source&hide=term',
    conventions: ['c1'],
  });
});

test('an Enter that belongs to an input method saves nothing', async () => {
  const { user } = await openWith([]);
  const dialog = await openWindow(user, 'Save as preset');
  fireEvent.keyDown(dialog.getByRole('textbox', { name: 'Name' }), { key: 'Enter', isComposing: true });
  expect(dialog.getByRole('button', { name: 'Save' })).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), '{Enter}');
  await dialog.findByRole('heading', { name: /was saved/ });
});

test('a name that exists is told, and a free one is suggested', async () => {
  const { user } = await openWith([preset({ id: 'x', name: 'a / b / <yyyy>_c' })]);
  const dialog = await openWindow(user, 'Save as preset');
  const name = await dialog.findByRole('textbox', { name: 'Name' });
  expect(name).toHaveValue('a / b / <yyyy>_c 2');
  await user.type(name, '{Backspace}{Backspace}');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(name).toHaveAccessibleDescription('Another preset has this name.');
  expect(name).toHaveFocus();
});

test('Enter in the name does what was tried last: a new one does not become an update', async () => {
  const { user } = await openWith([MAIL], `#${MAIL.prefill}&preset=mail`);
  const dialog = await openWindow(user, 'Save as preset');
  await user.click(dialog.getByRole('button', { name: 'Save as new' }));
  const name = dialog.getByRole('textbox', { name: 'Name' });
  expect(name).toHaveFocus();
  await user.clear(name);
  await user.keyboard('Monthly mail{Enter}');
  await dialog.findByRole('heading', { name: '“Monthly mail” was saved' });
  expect((await stored('mail'))?.name).toBe('Weekly mail');
});

test('a preset fills what it has, says what changed, locks and hides, and can be undone', async () => {
  const { user } = await openWith([MAIL], `${FORM}&hide=content`);
  await applyPreset(user);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Presets' })).toHaveFocus();
  expect(field('Source')).toHaveValue('newsletter');
  expect(field('Source')).toHaveAttribute('readonly');
  expect(field('Medium')).toHaveValue('email');
  expect(field('Website URL')).toHaveValue('https://e.com/');
  expect(field('Term')).not.toBeVisible();
  expect(field('Content')).toBeVisible();
  expect(isSaid('Preset “Weekly mail” applied: 3 fields changed')).toBe(true);
  const note = changeNote();
  if (!note) throw new Error('nothing says what changed');
  await waitFor(() => expect(within(note).getAllByRole('listitem')).toHaveLength(3));
  expect(
    within(note)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['utm_sourcebefore aafter newsletter', 'utm_mediumbefore bafter email', 'segvip']);
  await waitFor(() => expect(presetInAddress()).toBe('mail'));
  expect(link()).toContain('seg=vip');

  await user.click(within(note).getByRole('button', { name: 'Undo' }));
  expect(field('Source')).toHaveValue('a');
  expect(field('Source')).not.toHaveAttribute('readonly');
  expect(field('Term')).toBeVisible();
  expect(field('Content')).not.toBeVisible();
  expect(link()).not.toContain('seg');
  await waitFor(() => expect(presetInAddress()).toBeNull());
});

test('applied again, a preset changes nothing, and says so', async () => {
  const { user } = await openWith([MAIL], `#${MAIL.prefill}&preset=mail`);
  await applyPreset(user);
  expect(isSaid('Preset “Weekly mail” applied: nothing had to change')).toBe(true);
});

test('the list has starred presets first, and is searched', async () => {
  const other = preset({ id: 'z', name: 'Zoo', starred: true });
  const { user } = await openWith([MAIL, other]);
  const dialog = await openWindow(user, 'Presets');
  await dialog.findByRole('button', { name: 'Weekly mail' });
  const names = () =>
    dialog
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
      .filter((text) => text !== '');
  expect(names()).toEqual(['StarredZoo', 'Weekly mail']);
  await user.type(dialog.getByRole('searchbox', { name: 'Search presets' }), 'monday VIP');
  await waitFor(() => expect(names()).toEqual(['Weekly mail']));
  await user.type(dialog.getByRole('searchbox', { name: 'Search presets' }), 'x');
  expect(await dialog.findByText('No preset holds all of these words.')).toBeVisible();
});

test('without presets the list says how to come by one', async () => {
  const { user } = await openWith([]);
  const dialog = await openWindow(user, 'Presets');
  expect(await dialog.findByText(/There are none yet/)).toBeVisible();
  expect(dialog.getByRole('link', { name: 'Manage presets' })).toHaveAttribute('href', '/en/library/');
});

test('where presets cannot be read, the list says why', async () => {
  const { user } = await openWith([]);
  const dialog = await openWindow(user, 'Presets');
  await dialog.findByText(/There are none yet/);
  // What is still being read meanwhile says that all is well.
  await waitFor(() => {
    act(() => tellTrouble({ code: 'unavailable' }));
    expect(dialog.getByText(/does not let the page save anything/)).toBeVisible();
  });
  expect(dialog.queryByText(/There are none yet/)).not.toBeInTheDocument();
  act(tellReady);
});

test('a form says which preset it came from; left, nothing is locked any more', async () => {
  const { user } = await openWith([MAIL], `#${MAIL.prefill}&preset=mail`);
  expect(await screen.findByText('Preset: Weekly mail')).toBeVisible();
  expect(field('Source')).toHaveAttribute('readonly');
  await user.click(screen.getByRole('button', { name: 'Leave the preset' }));
  expect(screen.queryByText('Preset: Weekly mail')).not.toBeInTheDocument();
  expect(field('Website URL')).toHaveFocus();
  expect(field('Source')).not.toHaveAttribute('readonly');
  expect(field('Source')).toHaveValue('newsletter');
  await waitFor(() => expect(location.hash).toBe('#source=newsletter&medium=email&x.seg=vip'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Preset: Weekly mail')).toBeVisible();
  expect(field('Source')).toHaveAttribute('readonly');
});

test('the name follows what another tab saves', async () => {
  await openWith([MAIL], '#source=a&preset=mail');
  await screen.findByText('Preset: Weekly mail');
  const now = await stored('mail');
  if (now) expectOk(await saveItem('presets', { ...now, name: 'Renamed' }));
  expect(await screen.findByText('Preset: Renamed')).toBeVisible();
});

test('a preset that is not on this device stays in the address', async () => {
  const { user } = await openWith([MAIL], '#source=a&preset=elsewhere');
  expect(await screen.findByText('Opened from a preset that is not saved on this device.')).toBeVisible();
  await user.type(field('Medium'), 'email');
  await waitFor(() => expect(location.hash).toBe('#source=a&medium=email&preset=elsewhere'));
});

test('a form that came from a preset updates it, or becomes a new one', async () => {
  const { user } = await openWith([MAIL], `#${MAIL.prefill}&preset=mail`);
  await user.type(field('Campaign'), 'spring');
  const dialog = await openWindow(user, 'Save as preset');
  expect(await dialog.findByRole('textbox', { name: 'Name' })).toHaveValue('Weekly mail');
  expect(dialog.getByRole('textbox', { name: 'Description' })).toHaveValue('Each Monday');
  await user.click(dialog.getByRole('button', { name: 'Save as new' }));
  expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Another preset has this name.',
  );
  await user.click(dialog.getByRole('button', { name: 'Update “Weekly mail”' }));
  await dialog.findByRole('heading', { name: '“Weekly mail” was saved' });
  expect(await stored('mail')).toMatchObject({
    prefill: 'source=newsletter&medium=email&campaign=spring&x.seg=vip&lock=source&hide=term',
    revision: 2,
  });
});

test('a preset that another tab changed meanwhile is not written over', async () => {
  const { user } = await openWith([MAIL], `#${MAIL.prefill}&preset=mail`);
  const dialog = await openWindow(user, 'Save as preset');
  await dialog.findByRole('textbox', { name: 'Name' });
  const now = await stored('mail');
  if (now) expectOk(await saveItem('presets', { ...now, description: 'Each Tuesday' }));
  await user.click(dialog.getByRole('button', { name: 'Update “Weekly mail”' }));
  await dialog.findByRole('heading', { name: 'Another tab has changed “Weekly mail”' });
  expect(dialog.getByRole('row', { name: 'Description Each Monday Each Tuesday' })).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Keep both' }));
  await dialog.findByRole('heading', { name: '“Weekly mail 2” was saved' });
  expect(await stored('mail')).toMatchObject({ description: 'Each Tuesday' });
});
