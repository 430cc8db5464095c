// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { noteCopied } from '@/components/hooks/library/history';
import { saveItem } from '@/components/hooks/library/items';
import { readLibrary } from '@/components/hooks/library/whole';
import { OpenPage } from '@/components/library/files/open-page';
import type { Locale } from '@/lib/i18n/locales';
import { DEFAULT_SETTINGS } from '@/lib/library/library';
import { serialiseShare } from '@/lib/library/share-link';
import type { SharedPart } from '@/lib/library/shared-part';
import { fileInput, fileOf, openOn, said } from '@/tests/support/files-page';
import { convention, emptyDevice, expectOk, link, preset } from '@/tests/support/library-store';

beforeEach(async () => {
  await emptyDevice();
  history.replaceState(null, '', '/en/library/open/');
});

const part = (parts: Partial<SharedPart>): SharedPart => ({
  kind: 'library',
  presets: [],
  conventions: [],
  ...parts,
});

const MINE = preset({ id: 'p1', name: 'Spring', prefill: 'source=line' });
const THEIRS = preset({ id: 'p1', name: 'Spring', prefill: 'source=mail' });

async function openLink(shared: SharedPart, device: Parameters<typeof openOn>[1] = {}) {
  const made = serialiseShare(shared);
  if (!made.ok) throw new Error('too long');
  history.replaceState(null, '', `/en/library/open/#${made.fragment}`);
  return openOn(<OpenPage />, device);
}
const library = async () => expectOk(await readLibrary()).library;
const names = async () => (await library()).presets.map(({ name }) => name).toSorted();
const sources = async () => (await library()).presets.map(({ prefill }) => prefill).toSorted();
const toldOf = async (title: string) => {
  const found = (await screen.findByText(title)).closest<HTMLElement>('[role=alert]');
  if (found === null) throw new Error(`${title} is not told`);
  return found;
};
const press = (name: string) => screen.findByRole('button', { name });

test('a link shows what it holds, and nothing is saved before “Import”', async () => {
  const { user } = await openLink(part({ presets: [THEIRS], conventions: [convention()] }));
  expect(await screen.findByText('It holds 1 preset, 1 naming convention.')).toBeVisible();
  expect(await screen.findByRole('checkbox', { name: 'Spring' })).toBeChecked();
  expect((await library()).presets).toEqual([]);
  expect(location.hash).toMatch(/^#share=1\./);

  await user.click(await press('Import'));
  expect(await screen.findByRole('heading', { name: 'Imported' })).toHaveFocus();
  expect(await names()).toEqual(['Spring']);
  expect((await library()).conventions).toHaveLength(1);
  expect(location.hash).toBe('');
  expect(screen.getByRole('link', { name: 'To the presets' })).toHaveAttribute('href', '/en/library/');
  await said('Added or changed: 1 preset, 1 naming convention.');

  await user.click(await press('Undo'));
  expect(await screen.findByRole('heading', { name: 'Taken back' })).toBeVisible();
  const { presets, conventions } = await library();
  expect([...presets, ...conventions]).toEqual([]);
});

test('what is new can be read before it is taken, and says whether it will be in force', async () => {
  const { user } = await openLink(
    part({
      presets: [preset({ id: 'p1', name: 'Mail', prefill: 'source=newsletter&lock=source' })],
      conventions: [
        convention({ id: 'c1', name: 'Ours' }),
        convention({ id: 'c2', name: 'Idle', inForce: false }),
      ],
    }),
  );
  await user.click(await screen.findByText('What “Mail” holds'));
  expect(await screen.findByText('newsletter')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Ours' })).toHaveAccessibleDescription(/^It will be in force/);
  expect(screen.getByRole('checkbox', { name: 'Idle' })).toHaveAccessibleDescription(
    /until you switch it on\.$/,
  );
});

test('what is left out does not come', async () => {
  const { user } = await openLink(part({ presets: [THEIRS, preset({ id: 'p2', name: 'Line' })] }));
  await user.click(await screen.findByRole('checkbox', { name: 'Spring' }));
  await user.click(await press('Import'));
  await screen.findByRole('heading', { name: 'Imported' });
  expect(await names()).toEqual(['Line']);
});

test('all can be left and taken at once', async () => {
  const { user } = await openLink(part({ presets: [THEIRS, preset({ id: 'p2', name: 'Line' })] }));
  await user.click(await press('Leave all'));
  expect(await screen.findByText('With these choices, nothing changes.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  await user.click(await press('Take all'));
  expect(await press('Import')).toBeVisible();
});

describe('one that differs', () => {
  test.each([
    ['Keep mine', ['source=line'], ['Spring']],
    ['Take theirs', ['source=mail'], ['Spring']],
    ['Keep both', ['source=line', 'source=mail'], ['Spring', 'Spring 2']],
  ])('%s', async (choice, expected, expectedNames) => {
    const { user } = await openLink(
      part({ presets: [THEIRS, preset({ id: 'new', name: 'Z', prefill: '' })] }),
      {
        presets: [MINE],
      },
    );
    const table = within(await screen.findByRole('table', { name: 'Spring' }));
    expect(table.getByRole('row', { name: 'Source line mail' })).toBeVisible();
    const question = within(screen.getByRole('group', { name: 'What to do with “Spring”' }));
    expect(question.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    await user.click(question.getByRole('radio', { name: choice }));
    await user.click(screen.getByRole('checkbox', { name: 'Z' }));
    if (choice === 'Keep mine') expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    else {
      await user.click(await press('Import'));
      await screen.findByRole('heading', { name: 'Imported' });
    }
    expect(await sources()).toEqual(expected);
    expect(await names()).toEqual(expectedNames);
  });
});

test('for several that differ, one choice holds for all of their kind', async () => {
  const other = preset({ id: 'p2', name: 'Line', prefill: 'source=a' });
  const { user } = await openLink(part({ presets: [THEIRS, { ...other, prefill: 'source=b' }] }), {
    presets: [MINE, other],
  });
  await user.click(await press('Take theirs'));
  await user.click(await press('Import'));
  await screen.findByRole('heading', { name: 'Imported' });
  expect(await sources()).toEqual(['source=b', 'source=mail']);
});

test('a convention of the same name is told, and compared in words', async () => {
  const theirs = convention({ id: 'other', description: 'new', otherPairs: 'refused' });
  await openLink(part({ conventions: [theirs] }), { conventions: [convention()] });
  expect(await screen.findByText('Another one with this name is here.')).toBeVisible();
  const table = within(screen.getByRole('table', { name: 'Team' }));
  expect(table.getByRole('row', { name: /^Description new$/ })).toBeVisible();
  expect(table.getByRole('row', { name: /Refused$/ })).toBeVisible();
});

test('what is here already needs no import', async () => {
  await openLink(part({ presets: [MINE] }), { presets: [MINE] });
  expect(await screen.findByText('All of it is here already. There is nothing to import.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
});

test('where another tab has changed the same meanwhile, nothing is written and the comparison is new', async () => {
  const { user } = await openLink(part({ presets: [THEIRS] }), { presets: [MINE] });
  await user.click(await screen.findByRole('radio', { name: 'Take theirs' }));
  const [mine = MINE] = (await library()).presets;
  expectOk(await saveItem('presets', { ...mine, prefill: 'source=newer' }));
  await user.click(await press('Import'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Another tab has changed the library meanwhile');
  expect(await screen.findByRole('row', { name: 'Source newer mail' })).toBeVisible();
  expect(await sources()).toEqual(['source=newer']);
});

describe('of a backup', () => {
  const backup = part({
    presets: [THEIRS],
    history: [{ ...entry('a'), note: 'theirs' }, entry('b')],
    settings: { ...DEFAULT_SETTINGS, keepHistory: false },
  });
  function entry(path: string) {
    const url = link(path);
    return { id: path, url, firstAt: 1, lastAt: 2, times: 3, preset: '', platform: '', note: '', labels: [] };
  }

  test('links come together, counts are joined, and settings are named', async () => {
    expectOk(await noteCopied({ url: link('a'), preset: '', platform: '' }, 5));
    const { user } = await openOn(<OpenPage />, {});
    await user.upload(fileInput(), fileOf(backup));
    expect(await screen.findByRole('heading', { name: 'What it holds' })).toHaveFocus();
    expect(await screen.findByRole('checkbox', { name: 'Add 1 new link' })).toBeChecked();
    expect(screen.getByText(/^1 link is here already/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Keep a history of copied links: off' })).toBeChecked();
    await user.click(await press('Import'));
    await screen.findByRole('heading', { name: 'Imported' });
    const { history: links, settings } = await library();
    expect(links.map(({ url, times, note }) => [url, times, note])).toEqual([
      [link('a'), 3, 'theirs'],
      [link('b'), 3, ''],
    ]);
    expect(settings.keepHistory).toBe(false);
  });

  test('values that were confirmed there are known here too, even where nothing else is new', async () => {
    const known = [{ param: 'utm_source' as const, value: 'mixi' }];
    const { user } = await openOn(<OpenPage />, {});
    await user.upload(fileInput(), fileOf(part({ history: [], known, settings: DEFAULT_SETTINGS })));
    const values = within(await screen.findByRole('region', { name: 'Known values' }));
    expect(values.getByText('1 value that was confirmed there counts as known here too.')).toBeVisible();
    await user.click(await press('Import'));
    await said('Added or changed: 1 known value.');
    expect((await library()).known).toEqual(known);
  });

  test('it can take the place of what is here, and that is undone as a whole', async () => {
    const { user } = await openOn(<OpenPage />, { presets: [MINE, preset({ id: 'gone', name: 'Gone' })] });
    await user.upload(fileInput(), fileOf(backup));
    const replace = await screen.findByRole('radio', {
      name: 'Make the library exactly as it was in the backup',
    });
    expect(replace).toHaveAccessibleDescription('1 thing that is here and not in the backup goes away.');
    await user.click(replace);
    await user.click(await press('Restore'));
    expect(await screen.findByText(/^Restored: 1 preset, 2 links/)).toBeVisible();
    expect(await sources()).toEqual(['source=mail']);
    await user.click(await press('Undo'));
    await waitFor(async () => expect(await names()).toEqual(['Gone', 'Spring']));
    expect((await library()).history).toEqual([]);
  });
});

describe('what cannot be used is told, and changes nothing', () => {
  test.each([
    ['empty', 'share=', 'There is nothing in it'],
    ['damaged', 'share=1.q1bKzs', 'It is damaged'],
    ['newer', 'share=2.abc', 'It was made by a newer Utmost'],
    ['not ours', 'top', 'This is not a link or file of Utmost'],
  ])('a link that is %s', async (_, fragment, title) => {
    history.replaceState(null, '', `/en/library/open/#${fragment}`);
    await openOn(<OpenPage />, {});
    expect(await toldOf(title)).toHaveTextContent('Nothing was changed.');
  });

  test.each([
    ['empty', '', 'There is nothing in it', ''],
    ['a web page', '<html>', 'This is not a link or file of Utmost', ''],
    ['cut off', '{"utmost":1,"kind":"pre', 'It is damaged', 'near character 24'],
    ['newer', '{"utmost":99}', 'It was made by a newer Utmost', ''],
    ['nested too deep', `${'['.repeat(65)}${']'.repeat(65)}`, 'This is not a link or file of Utmost', ''],
    [
      'edited by hand',
      '{"utmost":1,"kind":"preset","presets":[{"id":"a"}],"conventions":[]}',
      'It does not hold what it should',
      'presets[0].name',
    ],
  ])('a file that is %s', async (_, text, title, detail) => {
    const { user } = await openOn(<OpenPage />, {});
    await user.upload(fileInput(), fileOf(text));
    expect((await toldOf(title)).textContent).toContain(detail);
    expect((await library()).presets).toEqual([]);
  });

  test('a script in a name is a name, and keys that are not ours are left out', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const text = `{"utmost":1,"kind":"preset","presets":[{"id":"a","name":"${name}","prefill":"","__proto__":{"x":1}}],"conventions":[]}`;
    const { user } = await openOn(<OpenPage />, {});
    await user.upload(fileInput(), fileOf(text));
    expect(await screen.findByRole('checkbox', { name })).toBeChecked();
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('Not known, and left out: presets[0].__proto__')).toBeVisible();
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

test.each<[Locale, string]>([
  ['en', 'This page opens share links and files.'],
  ['ja', '共有リンクや共有ファイルを開くページです。'],
])('without a link it says what it is for (%s)', async (locale, text) => {
  await openOn(<OpenPage />, { locale });
  expect(await screen.findByText(text, { exact: false })).toBeVisible();
});
