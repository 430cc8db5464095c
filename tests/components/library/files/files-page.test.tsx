// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteCopied } from '@/components/hooks/library/history';
import { changeSettings } from '@/components/hooks/library/settings';
import { addKnownValue } from '@/components/hooks/library/values';
import { readLibrary } from '@/components/hooks/library/whole';
import { FilesPage } from '@/components/library/files/files-page';
import { UndoBar } from '@/components/library/undo-bar';
import { parseFile } from '@/lib/library/file';
import { DEFAULT_SETTINGS, EMPTY_LIBRARY } from '@/lib/library/library';
import { parseShare } from '@/lib/library/share-link';
import { catchDownloads, fileInput, fileOf, openOn, said } from '@/tests/support/files-page';
import { convention, emptyDevice, expectOk, link, preset } from '@/tests/support/library-store';

beforeEach(async () => {
  await emptyDevice();
  history.replaceState(null, '', '/en/library/files/');
});
afterEach(() => vi.restoreAllMocks());

const DEVICE = { presets: [preset()], conventions: [convention()] };
const library = async () => expectOk(await readLibrary()).library;
const settings = async () => (await library()).settings;
const press = (name: string) => screen.findByRole('button', { name });
const page = (
  <main tabIndex={-1}>
    <FilesPage />
    <UndoBar />
  </main>
);

test('on a device without a library there is nothing to share, but something to open', async () => {
  await openOn(page, {});
  expect(await screen.findByText('There is nothing to share yet.')).toBeVisible();
  expect(screen.getByText('There are no presets yet.')).toBeVisible();
  expect(fileInput()).toBeInTheDocument();
});

test('the library is shared by a link and by a file, without what is personal', async () => {
  expectOk(await noteCopied({ url: link('a'), preset: '', platform: '' }));
  const { names, texts } = catchDownloads();
  const { user } = await openOn(page, DEVICE);
  await user.click(await press('Share the library'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share the library' }));
  expect(dialog.getByText(/^Shared: 1 preset, 1 naming convention\./)).toBeVisible();
  const address = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Share link' }).value;
  expect(address).toMatch(/^http:\/\/localhost(:\d+)?\/en\/library\/open\/#share=1\./);
  const shared = parseShare(new URL(address).hash);
  expect(shared.ok && [shared.part.presets, shared.part.conventions].map(({ length }) => length)).toEqual([
    1, 1,
  ]);
  await user.click(dialog.getByRole('button', { name: 'Copy link' }));
  await said('Link copied');
  expect(await navigator.clipboard.readText()).toBe(address);

  await user.click(dialog.getByRole('button', { name: 'Download the file' }));
  expect(names).toEqual([expect.stringMatching(/^Utmost library \d{4}-\d\d-\d\d\.utmost\.json$/)]);
  const [text = ''] = await texts();
  const read = parseFile(text);
  expect(read.ok && read.part).toMatchObject({ kind: 'library', presets: [{ name: 'Spring' }] });
  expect(text).not.toContain('a.jp');
  expect(text).not.toContain('settings');
});

test('what is too long for a link is offered as a file, with the reason', async () => {
  // Nothing that can be packed shorter.
  const description = Array.from({ length: 4_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
  ).join('');
  const { user } = await openOn(page, { presets: [preset({ description })] });
  await user.click(await press('Share the library'));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('This is too long for a link')).toBeVisible();
  expect(dialog.getByText(/may cut links of more than 8,000\./)).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Copy link' })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Download the file' })).toBeVisible();
});

test('a backup holds everything', async () => {
  expectOk(await noteCopied({ url: link('a'), preset: '', platform: '' }));
  expectOk(await changeSettings({ keepHistory: false, ownDomains: ['a.jp'] }));
  const { names, texts } = catchDownloads();
  const { user } = await openOn(page, DEVICE);
  await user.click(await press('Download a backup'));
  await waitFor(() => expect(names).toHaveLength(1));
  await said('was downloaded');
  const [text = ''] = await texts();
  const read = parseFile(text);
  const { kind: _kind, savedAt: _savedAt, ...saved } = read.ok ? read.part : { kind: 'failed' };
  expect(saved).toEqual(await library());
});

test('presets become a folder of bookmarks', async () => {
  const { names, texts } = catchDownloads();
  const { user } = await openOn(page, DEVICE);
  await user.click(await press('Download bookmarks'));
  await waitFor(() => expect(names).toEqual([expect.stringMatching(/^Utmost presets .*\.html$/)]));
  const [text = ''] = await texts();
  expect(text).toMatch(/<A HREF="http:\/\/localhost(:\d+)?\/en\/#source=line&amp;preset=p1"/);
});

test('a file that was dropped shows what it holds; cancelling leads back', async () => {
  const { user } = await openOn(page, {});
  const zone = (await press('Choose a file')).parentElement;
  if (!zone) throw new Error('Nowhere to drop');
  const files = [fileOf({ kind: 'preset', presets: [preset()], conventions: [] })];
  fireEvent.drop(zone, { dataTransfer: { files } });
  expect(await screen.findByRole('heading', { name: 'What it holds' })).toHaveFocus();
  await user.click(await press('Cancel'));
  expect(await press('Choose a file')).toBeVisible();
  expect(screen.getByRole('main')).toHaveFocus();
  expect((await library()).presets).toEqual([]);
});

test('settings are changed at once', async () => {
  expectOk(await changeSettings({ checksOff: ['http', 'space'] }));
  const { user } = await openOn(page, {});
  expect(await screen.findByText('2 checks are off.')).toBeVisible();
  await user.click(await press('Switch all on'));
  expect(await screen.findByText('All checks are on.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the checks' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await user.click(screen.getByRole('radio', { name: 'Guided: step by step' }));
  await user.click(screen.getByRole('radio', { name: '日本語' }));
  await user.click(screen.getByRole('checkbox', { name: 'Keep a history of copied links' }));
  await user.click(screen.getByRole('checkbox', { name: 'The address bar follows the form' }));
  await said('Saved');
  await waitFor(async () =>
    expect(await settings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      mode: 'guided',
      language: 'ja',
      keepHistory: false,
      follow: false,
    }),
  );
  expect(localStorage.getItem('utmost.theme')).toBe('dark');
  expect(await screen.findByRole('link', { name: 'Open this page in 日本語' })).toHaveAttribute(
    'href',
    '/ja/library/files/',
  );
});

test('own sites are read when the field is left; what is no domain stays to be mended', async () => {
  const { user } = await openOn(page, {});
  const field = await screen.findByRole('textbox', { name: 'Your own sites' });
  await user.type(field, 'https://Example.jp/lp\nhello');
  await user.tab();
  expect(await screen.findByText('Not read as a domain: hello')).toBeVisible();
  expect(await screen.findByText('1 domain: example.jp')).toBeVisible();
  await user.clear(field);
  await user.type(field, 'example.jp shop.example.com');
  await user.tab();
  await waitFor(() => expect(field).toHaveValue('example.jp\nshop.example.com'));
  expect(field).toBeValid();
  expect((await settings()).ownDomains).toEqual(['example.jp', 'shop.example.com']);
});

test('everything is deleted after a second question, and can be undone', async () => {
  expectOk(await changeSettings({ ownDomains: ['a.jp'] }));
  expectOk(await addKnownValue('utm_source', 'mixi'));
  const { user } = await openOn(page, DEVICE);
  await user.click(await press('Delete everything…'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete everything?' }));
  expect(
    await dialog.findByText(/^This deletes 1 preset, 1 naming convention, 1 known value,/),
  ).toBeVisible();
  expect((await library()).presets).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Delete everything' }));
  await said('Everything was deleted');
  expect(await library()).toEqual(EMPTY_LIBRARY);
  await user.click(await press('Undo'));
  await waitFor(async () => expect((await library()).presets).toHaveLength(1));
  expect((await settings()).ownDomains).toEqual(['a.jp']);
  expect((await library()).known).toHaveLength(1);
});

test('in Japanese', async () => {
  const { user } = await openOn(page, { ...DEVICE, locale: 'ja' });
  await user.click(await press('ライブラリを共有'));
  const dialog = within(await screen.findByRole('dialog', { name: 'ライブラリを共有' }));
  expect(dialog.getByText(/^共有する内容：プリセット1件、命名ルール1件/)).toBeVisible();
});
