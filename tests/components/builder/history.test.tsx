// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeEntry, noteCopied } from '@/components/hooks/library/history';
import { saveItem } from '@/components/hooks/library/items';
import { changeSettings } from '@/components/hooks/library/settings';
import { field, isSaid, link, openBuilder } from '@/tests/support/builder';
import { emptyDevice, entryByUrl, expectOk, preset } from '@/tests/support/library-store';

beforeEach(emptyDevice);

const COMPLETE = '#url=https%3A%2F%2Fe.com%2F&source=line&medium=social&campaign=spring';
const LINK = 'https://e.com/?utm_source=line&utm_medium=social&utm_campaign=spring';
const copiedBefore = (url: string, times = 1) =>
  act(async () => {
    for (let at = 0; at < times; at++)
      expectOk(await noteCopied({ url, preset: '', platform: '' }, 1_000 + at));
  });
const options = () => screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);

describe('a link that is copied is kept', () => {
  test('by the button, with its place', async () => {
    const { user } = await openBuilder({ address: `${COMPLETE}&platform=meta` });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(async () => expect(await entryByUrl(LINK)).toMatchObject({ times: 1, platform: 'meta' }));
  });

  test('by the keys, with the name of its preset', async () => {
    expectOk(await saveItem('presets', preset({ id: 'p9', name: 'Weekly mail' })));
    const { user } = await openBuilder({ address: `${COMPLETE}&preset=p9` });
    await user.click(field('Term'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await entryByUrl(LINK)).toMatchObject({ preset: 'Weekly mail' }));
  });

  test('by hand, where all of it is selected, and not where a part is', async () => {
    await openBuilder({ address: COMPLETE });
    const output = document.querySelector('output[name="link"]') as HTMLElement;
    getSelection()?.selectAllChildren(output.querySelector('span') as HTMLElement);
    fireEvent.copy(document.body);
    getSelection()?.selectAllChildren(output);
    fireEvent.copy(document.body);
    await waitFor(async () => expect(await entryByUrl(LINK)).toMatchObject({ times: 1 }));
  });

  test('unless the person does not want it; it is copied all the same', async () => {
    expectOk(await changeSettings({ keepHistory: false }));
    const { user } = await openBuilder({ address: COMPLETE });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(LINK);
    expect(await entryByUrl(LINK)).toBeUndefined();
  });

  test('where nothing can be stored, copying works as always', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  });
});

describe('used before', () => {
  test('says when and how often the same link was copied, with its note', async () => {
    await copiedBefore(LINK, 2);
    const entry = await entryByUrl(LINK);
    expectOk(await changeEntry(entry?.id ?? '', { note: 'for the fair' }));
    await openBuilder({ address: COMPLETE });
    expect(await screen.findByText(/^You have copied this link 2 times before\./)).toBeVisible();
    expect(screen.getByText('Your note: for the fair')).toBeVisible();
    expect(isSaid('You have copied this link 2 times before.')).toBe(true);
    expect(screen.getByRole('link', { name: 'Show it in the history' })).toHaveAttribute(
      'href',
      `/en/library/history/#find=${encodeURIComponent(LINK)}`,
    );
  });

  test('knows a link that differs only in order and capitals, and shows it', async () => {
    const alike = 'https://E.com/?utm_campaign=Spring&utm_source=LINE&utm_medium=social';
    await copiedBefore(alike);
    const { user } = await openBuilder({ address: COMPLETE });
    expect(await screen.findByText(/differs only in order or capitals/, { selector: 'p' })).toBeVisible();
    expect(screen.getByText(alike)).toBeVisible();
    await user.type(field('Term'), 'x');
    expect(screen.queryByText(alike)).not.toBeInTheDocument();
  });

  test('is not said of a link that is copied only now', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(async () => expect(await entryByUrl(LINK)).toBeDefined());
    await copiedBefore(LINK.replace('spring', 'autumn'));
    await user.clear(field('Campaign'));
    await user.type(field('Campaign'), 'autumn');
    // The note on the other link shows that looking has an end.
    expect(await screen.findByText(/^You have copied this link before\./)).toBeVisible();
  });
});

describe('suggestions', () => {
  test('of any field are the values of links that were copied, most used first', async () => {
    await copiedBefore('https://e.com/?utm_source=x&utm_campaign=autumn');
    await copiedBefore('https://e.com/?utm_source=x&utm_campaign=spring-sale', 3);
    const { user } = await openBuilder({ address: '#url=e.com' });
    const campaign = await screen.findByRole('combobox', { name: 'Campaign' });
    await user.click(campaign);
    expect(options()).toEqual(['spring-sale', 'autumn']);
    expect(screen.getByRole('option', { name: /used 3 times/ })).toBeVisible();
    await user.type(campaign, 'aut{ArrowDown}{Enter}');
    expect(link()).toBe('https://e.com?utm_campaign=autumn');
  });

  test('of the source stand before those of the platforms', async () => {
    await copiedBefore('https://e.com/?utm_source=googol', 2);
    const { user } = await openBuilder({ address: '#url=e.com' });
    await waitFor(async () => {
      await user.clear(field('Source'));
      await user.type(field('Source'), 'goo');
      expect(options()[0]).toBe('googol');
    });
    expect(options()).toContain('google');
    await user.type(field('Source'), ' of my own');
    expect(field('Source')).toHaveValue('goo of my own');
  });

  test('are not there where nothing was copied', async () => {
    await openBuilder({ address: '#url=e.com' });
    expect(screen.queryByRole('combobox', { name: 'Campaign' })).not.toBeInTheDocument();
  });
});
