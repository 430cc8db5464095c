// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveItem } from '@/components/hooks/library/items';
import { tellPersisted, tellReady, tellTrouble } from '@/components/hooks/library/store-state';
import { PersistenceNote } from '@/components/library/persistence-note';
import { StoreNote } from '@/components/library/store-note';
import { LOCALES } from '@/lib/i18n/locales';
import { emptyDevice, preset } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

beforeEach(emptyDevice);
afterEach(() => vi.unstubAllGlobals());

test('where all is well, nothing is said', async () => {
  renderInLanguage(<StoreNote />);
  await act(async () => expect((await saveItem('presets', preset())).ok).toBe(true));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test.each(LOCALES.map(({ code }) => code))(
  'each trouble is told, and goes when it is over, in %s',
  async (locale) => {
    renderInLanguage(<StoreNote />, locale);
    await act(async () => void (await saveItem('presets', preset())));
    const texts = new Set<string | null>();
    for (const code of ['unavailable', 'full', 'newer', 'blocked', 'failed'] as const) {
      act(() => tellTrouble({ code }));
      texts.add(screen.getByRole('alert').textContent);
    }
    expect(texts.size).toBe(5);
    act(tellReady);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);

test('the browser is asked to keep what is saved, and its answer is told', async () => {
  const persist = vi
    .fn()
    .mockResolvedValueOnce(false)
    .mockResolvedValueOnce(false)
    .mockResolvedValueOnce(true);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist, persisted: async () => false } });
  tellPersisted(false);
  renderInLanguage(
    <main tabIndex={-1}>
      <PersistenceNote />
    </main>,
  );
  expect(screen.queryByRole('button')).not.toBeInTheDocument();

  await act(async () => void (await saveItem('presets', preset())));
  expect(screen.getByText(/may delete the library by itself/)).toBeVisible();
  const ask = screen.getByRole('button', { name: 'Ask the browser to keep it' });
  await userEvent.click(ask);
  expect(await screen.findByText(/made no promise/)).toBeVisible();
  expect(ask).toHaveFocus();
  await userEvent.click(ask);
  expect(await screen.findByText(/keeps the library from now on/)).toBeVisible();
  await waitFor(() => expect(ask).not.toBeInTheDocument());
  expect(screen.getByRole('main')).toHaveFocus();
});
