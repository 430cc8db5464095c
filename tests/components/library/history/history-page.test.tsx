// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { changeEntry, deleteEntries, noteCopied } from '@/components/hooks/library/history';
import { HISTORY_COLUMNS } from '@/lib/library/history-table';
import { isSaid } from '@/tests/support/builder';
import { openHistory, shownLinks } from '@/tests/support/history-page';
import { entryByUrl, expectOk, link } from '@/tests/support/library-store';

const MAIL = link('mail', 'newsletter', 'spring');
const LINE = link('line', 'line', '%E6%98%A5');
const SHOP = link('shop', 'facebook', 'autumn');
const GIVEN = [
  { url: MAIL, preset: 'Weekly mail', note: 'sent to 田中さん', labels: ['q4', 'mail'] },
  { url: LINE, platform: 'meta' },
  { url: SHOP, labels: ['q4'] },
];

const row = (url: string) => {
  const found = screen.getAllByRole('article').find((one) => one.querySelector('p')?.textContent === url);
  if (found === undefined) throw new Error(`${url} is not shown`);
  return within(found);
};
const search = () => screen.getByRole('searchbox', { name: 'Search the history' });

test('without links it says how one comes here', async () => {
  const { user } = await openHistory();
  expect(await screen.findByRole('heading', { name: 'No links yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Build a link' })).toHaveAttribute('href', '/en/');
  await user.click(screen.getByRole('checkbox', { name: 'Keep the links that I copy' }));
  expect(await screen.findByText(/^Links are not kept just now/)).toBeVisible();
  expect(expectOk(await noteCopied({ url: MAIL, preset: '', platform: '' })).entry).toBeUndefined();
});

test('the newest link stands first, with all that is known of it', async () => {
  await openHistory(GIVEN);
  expect(shownLinks()).toEqual([SHOP, LINE, MAIL]);
  expect(screen.getByText('3 links')).toBeVisible();
  const mail = row(MAIL);
  expect(mail.getByText(/^Last copied .* ago \(.*2026.*\)$/)).toBeVisible();
  for (const text of ['Copied once', 'Preset: Weekly mail', 'sent to 田中さん', 'q4', 'mail'])
    expect(mail.getByText(text)).toBeVisible();
  expect(row(LINE).getByText('Place: Meta Ads')).toBeVisible();
});

test('tags stand in the colours of their parameters', async () => {
  await openHistory(GIVEN);
  const coloured = [...document.querySelectorAll('article:first-of-type [data-param="utm_source"]')];
  expect(coloured.map(({ textContent }) => textContent).join('')).toContain('facebook');
});

test('screen readers learn how long the list is', async () => {
  await openHistory(GIVEN);
  const items = within(screen.getByRole('list', { name: 'Copied links' })).getAllByRole('listitem');
  expect(items.map((item) => [item.ariaPosInSet ?? item.getAttribute('aria-posinset')])).toEqual([
    ['1'],
    ['2'],
    ['3'],
  ]);
  expect(items[0]).toHaveAttribute('aria-setsize', '3');
});

describe('the search', () => {
  test.each([
    ['a part of the link', 'autumn', SHOP],
    ['a value as it reads', '春', LINE],
    ['a note', '田中', MAIL],
    ['a place', 'meta ads', LINE],
    ['several words', 'q4 facebook', SHOP],
  ])('finds by %s', async (_, query, found) => {
    const { user } = await openHistory(GIVEN);
    await user.type(search(), query);
    await waitFor(() => expect(shownLinks()).toEqual([found]));
    expect(await screen.findByText('1 of 3 links')).toBeVisible();
    await waitFor(() => expect(isSaid('1 of 3 links')).toBe(true));
  });

  test('says that it finds nothing, and gives everything back when it is emptied', async () => {
    const { user } = await openHistory(GIVEN);
    await user.type(search(), 'nowhere');
    expect(await screen.findByText(/^Nothing is found/)).toBeVisible();
    await user.clear(search());
    await waitFor(() => expect(shownLinks()).toHaveLength(3));
  });

  test('starts with what the address asks for', async () => {
    await openHistory(GIVEN, { fragment: `find=${encodeURIComponent(MAIL)}` });
    expect(shownLinks()).toEqual([MAIL]);
    expect(search()).toHaveValue(MAIL);
  });
});

describe('the filters', () => {
  test('leave the links with a value, and can be cleared', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(screen.getByText('Filters'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'newsletter (1)');
    await waitFor(() => expect(shownLinks()).toEqual([MAIL]));
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    await waitFor(() => expect(shownLinks()).toHaveLength(3));
    // The button is gone: the focus is on what opens the filters.
    expect(screen.getByText('Filters')).toHaveFocus();
    expect(isSaid('The filters are cleared')).toBe(true);
  });

  test('leave the links of some days, the last one included', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(screen.getByText('Filters'));
    // Copied on the 1st, 2nd and 3rd, by the clock of this machine.
    fireEvent.change(screen.getByLabelText('Copied from'), { target: { value: '2026-11-02' } });
    fireEvent.change(screen.getByLabelText('Copied until'), { target: { value: '2026-11-02' } });
    await waitFor(() => expect(shownLinks()).toEqual([LINE]));
    expect(screen.getByLabelText('Copied until')).toHaveValue('2026-11-02');
  });

  test('a label shows the links that have it', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(row(MAIL).getByRole('button', { name: 'q4' }));
    await waitFor(() => expect(shownLinks()).toEqual([SHOP, MAIL]));
    const pressed = row(MAIL).getByRole('button', { name: 'q4' });
    expect(pressed).toHaveAttribute('aria-pressed', 'true');
    // The filters are closed, and can be cleared all the same.
    expect(screen.getByRole('button', { name: 'Clear the filters' })).toBeVisible();
    await user.click(pressed);
    await waitFor(() => expect(shownLinks()).toHaveLength(3));
  });
});

describe('a link', () => {
  test('is copied again, counted, and stays where it stands', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(row(MAIL).getByRole('button', { name: 'Copy' }));
    expect(await row(MAIL).findByRole('button', { name: 'Copied' })).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe(MAIL);
    expect(isSaid('Link copied')).toBe(true);
    expect(await row(MAIL).findByText('Copied 2 times')).toBeVisible();
    expect(await entryByUrl(MAIL)).toMatchObject({ times: 2, preset: 'Weekly mail' });
    expect(shownLinks()).toEqual([SHOP, LINE, MAIL]);
  });

  test('is selected where the browser keeps the clipboard to itself', async () => {
    const { user } = await openHistory(GIVEN);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(row(LINE).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(getSelection()?.toString()).toBe(LINE));
    expect(await entryByUrl(LINE)).toMatchObject({ times: 1 });
  });

  test('opens in the builder with its tags in their fields', async () => {
    await openHistory(GIVEN);
    expect(row(LINE).getByRole('link', { name: 'Open in the builder' })).toHaveAttribute(
      'href',
      '/en/#url=https%3A%2F%2Fa.jp%2Fline&source=line&medium=social&campaign=%E6%98%A5&platform=meta',
    );
  });

  test('gets a note and labels by the keyboard', async () => {
    const { user } = await openHistory(GIVEN);
    const edit = row(SHOP).getByRole('button', { name: 'Edit note and labels' });
    await user.click(edit);
    expect(row(SHOP).getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await user.keyboard('for the autumn{Tab}');
    await user.keyboard('{End}、 shop{Enter}');
    expect(await row(SHOP).findByText('for the autumn', { ignore: 'textarea' })).toBeVisible();
    await waitFor(() => expect(edit).toHaveFocus());
    expect(isSaid('Saved')).toBe(true);
    expect(await entryByUrl(SHOP)).toMatchObject({ note: 'for the autumn', labels: ['q4', 'shop'] });
  });

  test('keeps what another tab wrote beside it, and says when a label is too long', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(row(SHOP).getByRole('button', { name: 'Edit note and labels' }));
    const id = (await entryByUrl(SHOP))?.id ?? '';
    await act(async () => void (await changeEntry(id, { labels: ['a, b'] })));
    await user.keyboard(`{Tab}${'x'.repeat(101)}{Enter}`);
    await waitFor(() => expect(isSaid('characters at most')).toBe(true));
    await user.clear(row(SHOP).getByRole('textbox', { name: 'Labels' }));
    await user.keyboard('q4{Shift>}{Tab}{/Shift}mine{Control>}{Enter}{/Control}');
    await waitFor(() => expect(row(SHOP).queryByRole('textbox')).toBeNull());
    expect(await entryByUrl(SHOP)).toMatchObject({ note: 'mine', labels: ['a, b'] });
  });

  test('keeps its note when editing is left with Escape, and not for the Escape of an input method', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(row(MAIL).getByRole('button', { name: 'Edit note and labels' }));
    const note = row(MAIL).getByRole('textbox', { name: 'Note' });
    await user.clear(note);
    fireEvent.keyDown(note, { key: 'Escape', isComposing: true });
    expect(note).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await row(MAIL).findByText('sent to 田中さん')).toBeVisible();
    expect(row(MAIL).getByRole('button', { name: 'Edit note and labels' })).toHaveFocus();
  });

  test('that was deleted in another tab is gone here too, though it is being edited', async () => {
    const { user } = await openHistory([{ url: MAIL }, { url: LINE }]);
    await user.click(row(MAIL).getByRole('button', { name: 'Edit note and labels' }));
    const entry = await entryByUrl(MAIL);
    await act(() => deleteEntries([entry?.id ?? '']));
    await waitFor(() => expect(shownLinks()).toEqual([LINE]));
  });

  test('is deleted, and the focus goes to its neighbour', async () => {
    const { user } = await openHistory(GIVEN);
    await user.click(row(LINE).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(shownLinks()).toEqual([SHOP, MAIL]));
    expect(row(MAIL).getByRole('button', { name: 'mail' }).closest('article')).toContainElement(
      document.activeElement as HTMLElement,
    );
    await user.click(row(MAIL).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(shownLinks()).toEqual([SHOP]));
    await user.click(row(SHOP).getByRole('button', { name: 'Delete' }));
    await screen.findByRole('heading', { name: 'No links yet' });
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
    expect(await entryByUrl(SHOP)).toBeUndefined();
  });
});

test('a link that is copied while the page is open comes to the top', async () => {
  await openHistory([{ url: MAIL }]);
  await act(() => noteCopied({ url: SHOP, preset: '', platform: '' }));
  await waitFor(() => expect(shownLinks()).toEqual([SHOP, MAIL]));
});

test('the history is cleared after a question', async () => {
  const { user } = await openHistory(GIVEN);
  await user.click(screen.getByRole('button', { name: 'Clear the history' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Clear the history?' }));
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(shownLinks()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Clear the history' }));
  await user.click(screen.getAllByRole('button', { name: 'Clear the history' }).at(-1) as HTMLElement);
  expect(await screen.findByRole('heading', { name: 'No links yet' })).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
});

test('what is found can be kept as a file for sheets', async () => {
  const files: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => files.push(file) && 'blob:',
      revokeObjectURL: () => {},
    }),
  );
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = await openHistory([...GIVEN, { url: link('x'), note: '=1+1' }]);
  await user.type(search(), 'q4');
  await user.click(await screen.findByRole('button', { name: 'Export CSV (2)' }));
  await waitFor(() => expect(names).toHaveLength(1));
  expect(names[0]).toMatch(/^utmost-history-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readBlob(files[0]);
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]?.split(',')).toHaveLength(HISTORY_COLUMNS.length);
  expect(lines[1]).toContain(SHOP);
  expect(lines[2]).toContain('Weekly mail');
  expect(isSaid('The file with 2 links is made.')).toBe(true);
});

/** jsdom's blobs cannot be read as text. */
function readBlob(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });
}

test('in Japanese', async () => {
  const { user } = await openHistory(GIVEN, { locale: 'ja' });
  expect(screen.getByText('3件のリンク')).toBeVisible();
  expect(row(LINE).getByText('掲載先：Meta広告')).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: '履歴を検索' }), 'ﾃﾞﾝﾜ');
  expect(await screen.findByText(/^見つかりません/)).toBeVisible();
});
