import { act, screen } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Builder } from '@/components/builder/builder';
import { catalogue } from '@/components/i18n/catalogue';
import { MessageProvider } from '@/components/i18n/message-provider';
import type { Namespace } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';
import { field, link, stubHelp, stubNavigation, stubWidth, suggestionsLoaded } from '@/tests/support/builder';

const page = (
  <MessageProvider locale="en" messages={catalogue('en', Object.keys(en) as Namespace[])}>
    <Builder renderHelp={stubHelp} />
  </MessageProvider>
);

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** The page as it was prerendered, with what a person typed into it before the scripts were ready. */
async function openTyped(address: string, typed: Readonly<Record<string, string>>) {
  stubWidth(true);
  stubNavigation('navigate');
  history.replaceState(null, '', `/en/${address}`);
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  for (const [label, text] of Object.entries(typed)) field(label).value = text;
  await act(async () => {
    root = hydrateRoot(container, page);
  });
  await suggestionsLoaded();
}

test('the prerendered page has every field, and no link yet', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  for (const name of [
    'url',
    'utm_source',
    'utm_medium',
    'utm_campaign',
    'utm_id',
    'utm_term',
    'utm_content',
  ]) {
    expect(container.querySelector(`input[name="${name}"]`)).not.toBeNull();
  }
  expect(link()).toBe('');
});

test('what was typed before the scripts were ready is in the form and in the link', async () => {
  await openTyped('', { 'Website URL': 'https://e.com/', Source: 'mine', Term: 't' });
  expect(field('Source')).toHaveValue('mine');
  expect(link()).toBe('https://e.com/?utm_source=mine&utm_term=t');
});

test('it wins over the address, and that is said; untouched fields take the address’s values', async () => {
  await openTyped('#url=e.com&source=theirs&medium=email', { Source: 'mine' });
  expect(link()).toBe('https://e.com?utm_source=mine&utm_medium=email');
  expect(
    await screen.findByText('utm_source keeps what was typed, “mine”. The address has “theirs”.'),
  ).toBeVisible();
});

test('only a field that the address both fills and locks keeps the address’s value', async () => {
  await openTyped('#url=e.com&source=theirs&lock=source', { Source: 'mine' });
  expect(field('Source')).toHaveValue('theirs');
  expect(await screen.findByText(/^utm_source is locked by the address/)).toBeVisible();
});
