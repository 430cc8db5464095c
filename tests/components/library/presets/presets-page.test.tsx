// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readItem, saveItem } from '@/components/hooks/library/items';
import { tellReady, tellTrouble } from '@/components/hooks/library/store-state';
import { Announcer } from '@/components/layout/announcer';
import { PresetsPage } from '@/components/library/presets/presets-page';
import type { Locale } from '@/lib/i18n/locales';
import type { Preset } from '@/lib/library/library';
import { isSaid, WORDS } from '@/tests/support/builder';
import { convention, emptyDevice, expectOk, preset } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  await emptyDevice();
  history.replaceState(null, '', '/en/library/');
});

const SPRING = preset({
  id: 'spring',
  name: 'Spring mail',
  description: 'Each week',
  prefill: 'source=newsletter&medium=email&campaign=%3Cyyyy%3E_spring&lock=source&hide=term',
  conventions: ['c1'],
});
const LINE = preset({ id: 'line', name: 'LINE配信', prefill: 'source=line&medium=social' });

async function openPage(saved: readonly Preset[] = [SPRING, LINE], locale: Locale = 'en') {
  for (const one of saved) expectOk(await saveItem('presets', one));
  expectOk(await saveItem('conventions', convention({ name: 'Team rules' })));
  const user = userEvent.setup({ delay: null });
  renderInLanguage(
    <>
      <PresetsPage />
      <Announcer />
    </>,
    locale,
  );
  if (saved.length > 0) await screen.findAllByRole('listitem');
  return { user, t: WORDS[locale].presets };
}

const row = async (name: string) => within(await screen.findByRole('listitem', { name }));
const names = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const stored = async (id: string) => expectOk(await readItem('presets', id)).item;

async function openEditor(user: ReturnType<typeof userEvent.setup>, name = 'Spring mail') {
  await user.click((await row(name)).getByRole('button', { name: 'Edit' }));
  return within(await screen.findByRole('dialog', { name: `Edit “${name}”` }));
}

/** As another tab would. */
async function changeElsewhere(part: Partial<Preset>) {
  const now = await stored('spring');
  if (now) expectOk(await saveItem('presets', { ...now, ...part }));
}

test('without presets the page says what they are and how to save one', async () => {
  await openPage([]);
  expect(await screen.findByRole('heading', { name: 'No presets yet' })).toBeVisible();
  expect(screen.getByText(/press “Save as preset”/)).toBeVisible();
  expect(screen.getByText(/<yyyy>-<mm>/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the builder' })).toHaveAttribute('href', '/en/');
});

test('where nothing can be read, nobody is told that there are no presets', async () => {
  await openPage([]);
  await screen.findByRole('heading', { name: 'No presets yet' });
  act(() => tellTrouble({ code: 'newer' }));
  expect(screen.queryByRole('heading', { name: 'No presets yet' })).not.toBeInTheDocument();
  act(() => tellTrouble({ code: 'full' }));
  expect(screen.getByRole('heading', { name: 'No presets yet' })).toBeVisible();
  act(tellReady);
});

test('a preset shows what it fills in, locks and hides, and its name is its address', async () => {
  await openPage();
  const spring = await row('Spring mail');
  expect(spring.getByRole('link', { name: 'Spring mail' })).toHaveAttribute(
    'href',
    `${location.origin}/en/#${SPRING.prefill}&preset=spring`,
  );
  const values = spring.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(values).toEqual(['utm_sourcenewsletterlocked', 'utm_mediumemail', 'utm_campaign<yyyy>_spring']);
  expect(spring.getByText('Hidden: Term')).toBeVisible();
  expect(spring.getByText('Naming conventions: Team rules')).toBeVisible();
  expect(spring.getByText('Each week')).toBeVisible();
});

test('search finds by name, description and value, and tells the count', async () => {
  const { user } = await openPage();
  const search = screen.getByRole('searchbox', { name: 'Search presets' });
  await user.type(search, 'ﾗｲﾝ');
  await waitFor(() => expect(screen.getByText('No preset holds all of these words.')).toBeVisible());
  expect(screen.queryByText('0 presets')).not.toBeInTheDocument();
  expect(screen.queryByText(/^Press a name/)).not.toBeInTheDocument();
  await user.clear(search);
  await user.type(search, 'week EMAIL');
  await waitFor(() => expect(names()).toEqual(['Spring mail']));
  await waitFor(() => expect(isSaid('1 preset found')).toBe(true));
});

test('a star puts a preset first, and the focus stays on it', async () => {
  const { user } = await openPage();
  expect(names()).toEqual(['LINE配信', 'Spring mail']);
  const star = (await row('Spring mail')).getByRole('button', { name: 'Star “Spring mail”' });
  expect(star).toHaveAttribute('aria-pressed', 'false');
  await user.click(star);
  await waitFor(() => expect(names()).toEqual(['Spring mail', 'LINE配信']));
  const now = (await row('Spring mail')).getByRole('button', { name: 'Star “Spring mail”' });
  expect(now).toHaveAttribute('aria-pressed', 'true');
  expect(now).toHaveFocus();
  expect(isSaid('“Spring mail” is starred')).toBe(true);
});

test('the order can be chosen', async () => {
  const { user } = await openPage([LINE, { ...SPRING, createdAt: 5 }]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Newest first');
  await waitFor(() => expect(names()).toEqual(['Spring mail', 'LINE配信']));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By name');
  await waitFor(() => expect(names()).toEqual(['LINE配信', 'Spring mail']));
});

describe('a long list', () => {
  const MANY = Array.from({ length: 120 }, (_, at) =>
    preset({ id: `p${at}`, name: `Preset ${at}`, starred: at === 119 }),
  );
  let seeEnd = () => {};

  beforeEach(() => {
    class Observer {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        seeEnd = () => act(() => tell([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    return () => vi.unstubAllGlobals();
  });

  test('is drawn as far as it was scrolled', async () => {
    await openPage(MANY);
    expect(screen.getByText('120 presets')).toBeVisible();
    expect(names()).toHaveLength(50);
    seeEnd();
    expect(names()).toHaveLength(100);
    seeEnd();
    expect(names()).toHaveLength(120);
  });

  test('search finds what is not drawn yet', async () => {
    const { user } = await openPage(MANY);
    await user.type(screen.getByRole('searchbox', { name: 'Search presets' }), '118');
    await waitFor(() => expect(names()).toEqual(['Preset 118']));
  });

  test('a preset that moves out of what is drawn leaves the focus where it stood', async () => {
    const { user } = await openPage(MANY);
    expect(names()[0]).toBe('Preset 119');
    await user.click((await row('Preset 119')).getByRole('button', { name: 'Star “Preset 119”' }));
    await waitFor(() => expect(names()[0]).toBe('Preset 0'));
    expect(names()).not.toContain('Preset 119');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Preset 0' })).toHaveFocus());
  });
});

test('everything of a preset can be changed', async () => {
  const { user } = await openPage();
  const dialog = await openEditor(user);
  await user.clear(dialog.getByRole('textbox', { name: 'Name' }));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Summer');
  await user.clear(dialog.getByRole('textbox', { name: 'Description' }));
  await user.type(dialog.getByRole('textbox', { name: 'Value of Term' }), 'shoes');
  await user.clear(dialog.getByRole('textbox', { name: 'Value of Medium' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Source: Lock' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Campaign: Hide' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Team rules' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { name: 'Summer' });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await stored('spring')).toMatchObject({
    name: 'Summer',
    description: '',
    prefill: 'source=newsletter&campaign=%3Cyyyy%3E_spring&term=shoes&hide=campaign,term',
    conventions: [],
    revision: 2,
  });
});

test.each([
  ['A preset needs a name.', ''],
  ['Another preset has this name.', 'line配信'],
  ['A name can have 200 characters at most.', 'n'.repeat(201)],
])('a name that cannot be: %s', async (reason, name) => {
  const { user } = await openPage();
  const dialog = await openEditor(user);
  const input = dialog.getByRole('textbox', { name: 'Name' });
  await user.clear(input);
  if (name !== '') await user.click(input);
  if (name !== '') await user.paste(name);
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(input).toHaveAccessibleDescription(reason);
  // It may be far above the button.
  expect(input).toHaveFocus();
  expect(await stored('spring')).toMatchObject({ name: 'Spring mail', revision: 1 });
});

test('a copy has a name of its own, and stands beside the first, starred as that is', async () => {
  const { user } = await openPage([{ ...SPRING, starred: true }, LINE]);
  await user.click((await row('Spring mail')).getByRole('button', { name: 'Duplicate' }));
  const copy = await row('Spring mail 2');
  const { href } = copy.getByRole<HTMLAnchorElement>('link', { name: 'Spring mail 2' });
  expect(href).toContain(SPRING.prefill);
  expect(href).not.toContain('preset=spring');
  expect(names()).toEqual(['Spring mail', 'Spring mail 2', 'LINE配信']);
});

test('after a preset is deleted the focus is on the next one, and at last on the heading', async () => {
  const { user } = await openPage();
  await user.click((await row('LINE配信')).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(names()).toEqual(['Spring mail']));
  expect(screen.getByRole('link', { name: 'Spring mail' })).toHaveFocus();
  await user.click((await row('Spring mail')).getByRole('button', { name: 'Delete' }));
  await screen.findByRole('heading', { name: 'No presets yet' });
  expect(screen.getByRole('heading', { name: 'Presets' })).toHaveFocus();
});

test('the address is copied; where the browser refuses that, it can be copied by hand', async () => {
  const { user } = await openPage();
  const line = await row('LINE配信');
  await user.click(line.getByRole('button', { name: 'Copy address' }));
  await waitFor(() => expect(isSaid('Address copied')).toBe(true));
  const address = `${location.origin}/en/#${LINE.prefill}&preset=line`;
  expect(await navigator.clipboard.readText()).toBe(address);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(line.getByRole('button', { name: 'Copied' }));
  const input = await line.findByRole<HTMLInputElement>('textbox', { name: 'Address of the preset' });
  expect(input).toHaveValue(address);
  expect(input.selectionEnd).toBe(address.length);
});

const cellsOf = (label: string) =>
  within(within(screen.getByRole('dialog')).getByRole('row', { name: new RegExp(`^${label}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

async function editBoth(user: ReturnType<typeof userEvent.setup>) {
  const dialog = await openEditor(user);
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), ' A');
  await changeElsewhere({ name: 'Spring mail B', prefill: 'source=news&lock=source' });
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  const heading = await dialog.findByRole('heading', { name: 'Another tab has changed “Spring mail A”' });
  expect(heading).toHaveFocus();
  return dialog;
}

test('the later of two tabs sees both versions, field by field', async () => {
  const { user } = await openPage();
  await editBoth(user);
  expect(cellsOf('Name')).toEqual(['Spring mail A', 'Spring mail B']);
  expect(cellsOf('Source')).toEqual(['newsletter', 'news']);
  expect(cellsOf('Medium')).toEqual(['email', 'nothing']);
  expect(cellsOf('Hidden fields')).toEqual(['Term', 'nothing']);
  expect(await stored('spring')).toMatchObject({ name: 'Spring mail B' });
});

test.each([
  ['Keep mine', ['Spring mail A']],
  ['Take the other one', ['Spring mail B']],
  ['Keep both', ['Spring mail A', 'Spring mail B']],
])('%s', async (choice, left) => {
  const { user } = await openPage([SPRING]);
  const dialog = await editBoth(user);
  await user.click(dialog.getByRole('button', { name: choice }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(names()).toEqual(left));
});

test('what another tab has deleted can be saved again', async () => {
  const { user } = await openPage();
  const dialog = await openEditor(user);
  const { deleteItems } = await import('@/components/hooks/library/items');
  expectOk(await deleteItems('presets', ['spring']));
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Spring mail' })).toBeNull());
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await dialog.findByRole('heading', { name: 'Another tab has deleted “Spring mail”' });
  expect(dialog.queryByRole('button', { name: 'Keep both' })).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Save it again' }));
  await waitFor(() => expect(names()).toEqual(['LINE配信', 'Spring mail']));
});

test('in Japanese', async () => {
  history.replaceState(null, '', '/ja/library/');
  const { user, t } = await openPage([LINE], 'ja');
  const line = await row('LINE配信');
  expect(line.getByRole<HTMLAnchorElement>('link').href).toBe(
    `${location.origin}/ja/#${LINE.prefill}&preset=line`,
  );
  await user.type(screen.getByRole('searchbox', { name: t.search }), 'はいしん');
  expect(await screen.findByText(t.none)).toBeVisible();
  await user.clear(screen.getByRole('searchbox', { name: t.search }));
  await user.type(screen.getByRole('searchbox', { name: t.search }), 'ｌｉｎｅ');
  await waitFor(() => expect(names()).toEqual(['LINE配信']));
});
