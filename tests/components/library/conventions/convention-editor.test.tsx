// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { deleteItems, readItem, saveItem } from '@/components/hooks/library/items';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { LIMITS } from '@/lib/library/limits';
import { isSaid } from '@/tests/support/builder';
import { MONTH_REGION_NAME } from '@/tests/support/convention';
import { openConventions, openParam } from '@/tests/support/conventions-page';
import { convention, expectOk } from '@/tests/support/library-store';

const edit = (fields: Partial<Convention> = {}) =>
  openConventions({ stored: [convention(fields)], fragment: 'id=c1' });
const saved = async () => expectOk(await readItem('conventions', 'c1')).item;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const textbox = (name: string) => screen.getByRole('textbox', { name });

test('opens at its address, with the focus on its name', async () => {
  await edit();
  expect(screen.getByRole('heading', { level: 2, name: 'Team' })).toHaveFocus();
});

test('one press saves everything, tidied', async () => {
  const { user } = await edit({ rules: {} });
  await user.type(textbox('Description'), ' Ask Hana. ');
  const source = await openParam(user, 'utm_source');
  await user.click(source.getByRole('checkbox', { name: 'Has to be filled in' }));
  await user.selectOptions(source.getByRole('combobox', { name: 'Letters' }), 'Small letters');
  await user.selectOptions(source.getByRole('combobox', { name: 'A space becomes' }), 'Hyphen: -');
  await user.type(source.getByRole('spinbutton', { name: 'Maximum length' }), '40');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(isSaid('“Team” was saved')).toBe(true));
  expect(await saved()).toMatchObject({
    description: 'Ask Hana.',
    revision: 2,
    rules: {
      utm_source: { ...FREE_RULE, required: true, letterCase: 'lower', separator: '-', maxLength: 40 },
    },
  });
  expect(screen.getByText('All saved')).toBeVisible();
});

test('without a name nothing is saved, and the focus goes there', async () => {
  const { user } = await edit();
  await user.clear(textbox('Name'));
  await user.click(button('Save'));
  expect(textbox('Name')).toHaveFocus();
  expect(textbox('Name')).toHaveAccessibleDescription('Give the convention a name.');
  expect((await saved())?.revision).toBe(1);
});

test('what was typed is there after a reload, and can be given up', async () => {
  const { user, unmount } = await edit();
  await user.type(textbox('Name'), ' 2');
  unmount();
  const next = await openConventions({ fragment: 'id=c1' });
  expect(textbox('Name')).toHaveValue('Team 2');
  await next.user.click(button('Discard the changes'));
  expect(textbox('Name')).toHaveValue('Team');
});

test('leaving with changes asks first', async () => {
  const { user } = await edit();
  await user.type(textbox('Name'), ' 2');
  await user.click(screen.getByRole('link', { name: 'All conventions' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Save the changes?' }));
  await user.click(dialog.getByRole('button', { name: 'Save and leave' }));
  expect(await screen.findByRole('listitem', { name: 'Team 2' })).toBeVisible();
});

test('a way back in the browser keeps them: the list offers to go on', async () => {
  const { user } = await edit();
  await user.type(textbox('Name'), ' 2');
  location.hash = '';
  await user.click(await screen.findByRole('link', { name: 'Continue' }));
  await waitFor(() => expect(textbox('Name')).toHaveValue('Team 2'));
});

test('what another tab saved meanwhile is shown beside mine before anything is overwritten', async () => {
  const { user } = await edit();
  await user.type(textbox('Description'), 'Mine');
  const theirs = await saved();
  if (theirs === undefined) throw new Error('It is not saved');
  expectOk(await saveItem('conventions', { ...theirs, description: 'Theirs' }));
  expect(await screen.findByText('This convention was changed in another tab meanwhile')).toBeVisible();

  await user.click(button('Save'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Changed in another tab' }));
  expect(dialog.getByText('Mine')).toBeVisible();
  expect(dialog.getByText('Theirs')).toBeVisible();
  expect((await saved())?.description).toBe('Theirs');
  await user.click(dialog.getByRole('button', { name: 'Keep mine' }));
  await waitFor(async () => expect((await saved())?.description).toBe('Mine'));
});

test('one that was deleted elsewhere can be saved again', async () => {
  const { user } = await edit();
  await user.type(textbox('Description'), 'Mine');
  expectOk(await deleteItems('conventions', ['c1']));
  await user.click(button('Save'));
  await user.click(await screen.findByRole('button', { name: 'Save it again' }));
  await waitFor(async () => expect((await saved())?.description).toBe('Mine'));
});

test('a value is tried: its steps, and what is said against it, in order', async () => {
  const rule = {
    ...FREE_RULE,
    letterCase: 'lower' as const,
    separator: '-',
    standardise: [{ from: 'face-book', to: 'facebook' }],
    maxLength: 5,
    prohibited: 'k',
  };
  const { user } = await edit({ rules: { utm_source: rule } });
  const source = await openParam(user, 'utm_source');
  await user.type(source.getByRole('textbox', { name: 'Try a value' }), 'Face Book');
  expect(source.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining([
      'Letters: Face Book face book',
      'Spaces: face book face-book',
      'Spelling: face-book facebook',
      '8 characters, and 5 are the most',
      'Prohibited: k',
    ]),
  );
  expect(source.getByText('facebook is refused')).toBeVisible();
});

test('a value is read back into the parts of a template', async () => {
  const rules = { utm_campaign: { ...FREE_RULE, template: MONTH_REGION_NAME } };
  const { user } = await edit({ rules });
  const campaign = await openParam(user, 'utm_campaign');
  await user.type(campaign.getByRole('textbox', { name: 'Try a value' }), '202611_sale');
  expect(campaign.getByText('Expected 3 parts, found 2')).toBeVisible();
  await user.type(campaign.getByRole('textbox', { name: 'Try a value' }), '_x');
  expect(campaign.getByText('Region: “sale” is none of the choices')).toBeVisible();
});

test('a template is built part by part, with an example of today', async () => {
  const { user } = await edit({ rules: {} });
  const campaign = await openParam(user, 'utm_campaign');
  await user.click(campaign.getByRole('button', { name: 'Make it of parts' }));
  const first = within(campaign.getByRole('group', { name: 'Part 1' }));
  expect(first.getByRole('textbox', { name: 'Name of the part' })).toHaveFocus();
  await user.selectOptions(first.getByRole('combobox', { name: 'Kind' }), 'Counter');
  await user.click(campaign.getByRole('button', { name: 'Add a part' }));
  const second = within(campaign.getByRole('group', { name: 'Part 2' }));
  expect(second.getByRole('textbox', { name: 'Name of the part' })).toHaveFocus();
  expect(campaign.getByText('001_spring-sale')).toBeVisible();
  await user.click(second.getByRole('button', { name: 'Move up' }));
  expect(campaign.getByText('spring-sale_001')).toBeVisible();
  await user.click(campaign.getByRole('button', { name: 'Do without parts' }));
  await user.click(button('Undo: The parts were taken out'));
  expect(campaign.getByText('spring-sale_001')).toBeVisible();
});

test('a pattern that cannot be read is told, and one that can is tried', async () => {
  const { user } = await edit({ rules: {} });
  const term = await openParam(user, 'utm_term');
  const pattern = term.getByRole('textbox', { name: 'Pattern' });
  await user.type(pattern, '(a');
  expect(await term.findByText(/^This pattern cannot be read/)).toBeVisible();
  expect(pattern).toBeInvalid();
  await user.type(pattern, '+)');
  await user.type(await term.findByRole('textbox', { name: 'Try the pattern on a value' }), 'aa');
  expect(term.getByText('It fits.')).toBeVisible();
});

test('rows are added, moved and taken out, with the focus beside them and an undo', async () => {
  const { user } = await edit({ rules: {} });
  const medium = await openParam(user, 'utm_medium');
  const list = within(medium.getByRole('group', { name: 'Allowed values' }));
  await user.click(list.getByRole('button', { name: 'Add a row' }));
  await user.keyboard('email');
  await user.click(list.getByRole('button', { name: 'Add a row' }));
  await user.keyboard('sms');
  const row = (position: number) =>
    within(list.getByRole('group', { name: `Allowed values: row ${position}` }));
  await user.click(row(2).getByRole('button', { name: 'Move up' }));
  expect(row(1).getByRole('textbox', { name: 'Value' })).toHaveValue('sms');
  expect(row(1).getByRole('button', { name: 'Move down' })).toHaveFocus();
  await user.click(row(1).getByRole('button', { name: 'Remove' }));
  expect(row(1).getByRole('textbox', { name: 'Value' })).toHaveValue('email');
  expect(row(1).getByRole('button', { name: 'Remove' })).toHaveFocus();
  await user.click(button('Undo: Removed sms'));
  expect(row(1).getByRole('textbox', { name: 'Value' })).toHaveValue('sms');
  await user.click(row(2).getByRole('button', { name: 'Remove' }));
  await user.click(row(1).getByRole('button', { name: 'Remove' }));
  expect(list.getByRole('button', { name: 'Add a row' })).toHaveFocus();
});

test('a value and its label are no longer than what is saved may be', async () => {
  const { user } = await edit({ rules: {} });
  const medium = await openParam(user, 'utm_medium');
  const list = within(medium.getByRole('group', { name: 'Allowed values' }));
  await user.click(list.getByRole('button', { name: 'Add a row' }));
  await user.paste('a'.repeat(LIMITS.value + 1));
  await user.click(list.getByRole('textbox', { name: 'Label' }));
  await user.paste('b'.repeat(LIMITS.name + 1));
  await user.click(button('Save'));
  await waitFor(async () =>
    expect((await saved())?.rules.utm_medium?.values).toEqual([
      { value: 'a'.repeat(LIMITS.value), label: 'b'.repeat(LIMITS.name) },
    ]),
  );
});

test('Ctrl+S saves from within a field, and Ctrl+Z takes a row back that was taken out', async () => {
  const { user } = await edit({ pairs: [{ source: 'line', medium: 'social' }] });
  await user.type(textbox('Description'), 'x');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(async () => expect((await saved())?.description).toBe('x'));
  const pairs = within(screen.getByRole('region', { name: 'Pairs of source and medium' }));
  await user.click(pairs.getByRole('button', { name: 'Remove' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(pairs.getByRole('textbox', { name: 'Source' })).toHaveValue('line');
  expect(isSaid('Undone')).toBe(true);
});

test('each pair says where GA4 files it', async () => {
  const { user } = await edit();
  const pairs = within(screen.getByRole('region', { name: 'Pairs of source and medium' }));
  await user.click(pairs.getByRole('button', { name: 'Add a row' }));
  await user.keyboard('facebook{Tab}paid_social');
  expect(pairs.getByRole('link', { name: 'Paid Social' })).toBeVisible();
});

test('a contradiction is told, and can be saved all the same', async () => {
  const { user } = await edit({
    rules: { utm_source: { ...FREE_RULE, values: [{ value: 'facebook', label: '' }], maxLength: 3 } },
  });
  expect(screen.getByText('Source: “facebook” is named, but the limits refuse it.')).toBeVisible();
  await user.type(textbox('Description'), 'x');
  await user.click(button('Save'));
  await waitFor(async () => expect((await saved())?.description).toBe('x'));
});
