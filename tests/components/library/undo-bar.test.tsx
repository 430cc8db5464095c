// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { deleteItems, readItem, saveItem } from '@/components/hooks/library/items';
import { useLastStep } from '@/components/hooks/library/steps';
import { Announcer } from '@/components/layout/announcer';
import { UndoBar } from '@/components/library/undo-bar';
import { emptyDevice, expectOk, preset } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

beforeEach(emptyDevice);

const page = (
  <main tabIndex={-1}>
    <input aria-label="a field" />
    <UndoBar />
    <Announcer />
  </main>
);

function LastStep() {
  return <p>{useLastStep()?.what}</p>;
}

const bar = () => screen.findByRole('region', { name: 'Last change' });
const isBack = async () => expectOk(await readItem('presets', 'p1')).item !== undefined;

async function deletePreset(at?: number): Promise<void> {
  expectOk(await saveItem('presets', preset()));
  expectOk(await deleteItems('presets', ['p1'], at));
}

test('a deletion is told, and undone by the button; the focus stays on the page', async () => {
  renderInLanguage(page);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  await deletePreset();
  expect(await bar()).toHaveTextContent('Deleted the preset “Spring”');
  expect(screen.getByText('Deleted the preset “Spring”. Ctrl+Z undoes it.')).toHaveRole('status');
  await userEvent.click(within(await bar()).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await isBack()).toBe(true));
  await waitFor(() => expect(screen.queryByRole('region')).not.toBeInTheDocument());
  expect(screen.getByText('Undone')).toHaveRole('status');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('after an undo, the change before it is offered, and not read out as news', async () => {
  renderInLanguage(page);
  expectOk(await saveItem('presets', preset({ id: 'p2', name: 'Autumn' })));
  expectOk(await deleteItems('presets', ['p2']));
  await waitFor(async () => expect(await bar()).toHaveTextContent('Autumn'));
  await deletePreset();
  await waitFor(async () => expect(await bar()).toHaveTextContent('Spring'));
  await userEvent.click(within(await bar()).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await bar()).toHaveTextContent('Autumn'));
  await waitFor(() => expect(screen.getByText('Undone')).toHaveRole('status'));
  expect(screen.queryByText(/Autumn.*undoes it/)).not.toBeInTheDocument();
});

test('the keys undo it, but in a field, where they undo typing', async () => {
  renderInLanguage(page);
  await deletePreset();
  await bar();
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await isBack()).toBe(false);
  await userEvent.click(screen.getByRole('main'));
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await isBack()).toBe(true));
});

test('what was done before the page was opened is offered, and not read out', async () => {
  expectOk(await saveItem('presets', preset({ name: 'Of before' })));
  expectOk(await deleteItems('presets', ['p1'], Date.now() - 60_000));
  renderInLanguage(page);
  expect(await bar()).toHaveTextContent('Of before');
  expect(screen.queryByText(/Of before.*undoes it/)).not.toBeInTheDocument();
});

test('what is long done is not offered', async () => {
  await deletePreset(Date.now() - 60 * 60_000);
  renderInLanguage(
    <>
      {page}
      <LastStep />
    </>,
  );
  await screen.findByText('delete_presets');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test('it can be dismissed', async () => {
  renderInLanguage(page);
  await deletePreset();
  await userEvent.click(within(await bar()).getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
  expect(await isBack()).toBe(false);
});

test('it says what was left as it is, in Japanese too', async () => {
  renderInLanguage(page, 'ja');
  await deletePreset();
  const undo = within(await screen.findByRole('region', { name: '直前の操作' })).getByRole('button', {
    name: '元に戻す',
  });
  await saveItem('presets', preset({ name: 'Made anew' }));
  await userEvent.click(undo);
  const left = '元に戻しました。ただし、その後に変更された1件はそのままです。';
  await waitFor(() => expect(screen.getByRole('region')).toHaveTextContent(left));
  expect(expectOk(await readItem('presets', 'p1')).item?.name).toBe('Made anew');
});
