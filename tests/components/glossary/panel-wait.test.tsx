import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PanelWait } from '@/components/glossary/panel-wait';
import { useLoaded } from '@/components/glossary/use-loaded';
import { renderInLanguage } from '@/tests/support/render';

let broken = true;
const load = async () => {
  if (broken) throw new Error('offline');
  return 'the text';
};

function Loading() {
  const text = useLoaded(load);
  return text.state === 'ready' ? <p>{text.value}</p> : <PanelWait locale="en" {...text} />;
}

test('texts that did not come can be asked for again', async () => {
  renderInLanguage(<Loading />);
  expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'The whole glossary' })).toHaveAttribute('href', '/en/glossary/');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the text')).toBeInTheDocument();
});
