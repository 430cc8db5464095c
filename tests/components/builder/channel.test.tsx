import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, openBuilder, WORDS } from '@/tests/support/builder';

const { channelPanel: panel, channel: words } = WORDS.en;
const at = (tags: string, url = 'https://example.jp/lp') => ({
  address: `#url=${encodeURIComponent(url)}&${tags}`,
});
const channel = () => screen.findByRole('region', { name: panel.label });

test('the channel is named, with its reason and its term in the glossary', async () => {
  const { user } = await openBuilder(at('source=facebook&medium=paid_social&campaign=c'));
  expect(await channel()).toHaveTextContent(`${panel.filed}Paid Social`);
  await user.click(within(await channel()).getByText(panel.whyAndChange));
  expect(screen.getByText('The medium “paid_social” begins with “paid”.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'About Paid Social' })).toHaveAttribute(
    'href',
    '/en/glossary/paid-social/',
  );
});

test('it follows the form', async () => {
  const { user } = await openBuilder(at('source=facebook&medium=social&campaign=c'));
  expect(await channel()).toHaveTextContent('Organic Social');
  await user.clear(field('Medium'));
  await user.type(field('Medium'), 'cpc');
  expect(await channel()).toHaveTextContent('Paid Social');
});

test('an edit that moves the link is one press away, and is undone by one', async () => {
  const { user } = await openBuilder(at('source=meta&medium=paid_social&campaign=c'));
  expect(await channel()).toHaveTextContent(panel.filedProbably);
  await user.click(screen.getByText(panel.whyAndChange));
  await user.click(screen.getByRole('button', { name: 'Use facebook: Paid Social' }));
  expect(field('Source')).toHaveValue('facebook');
  // The button went with its proposal.
  expect(screen.getByText(panel.whyAndChange).closest('summary')).toHaveFocus();
  expect(await channel()).toHaveTextContent('Paid Social');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field('Source')).toHaveValue('meta');
});

test('a locked field is left alone', async () => {
  await openBuilder(at('source=meta&medium=paid_social&campaign=c&lock=source'));
  await channel();
  expect(screen.queryByRole('button', { name: 'Use facebook: Paid Social' })).not.toBeInTheDocument();
});

test('of a link with a click id of Google, Google Ads decides', async () => {
  await openBuilder(at('source=google&medium=cpc&campaign=c', 'https://example.jp/?gclid=abc'));
  expect(await channel()).toHaveTextContent(words.google.decided);
  expect(await channel()).toHaveTextContent('utm_source, utm_medium, utm_campaign');
});

test('names stand in a row as the language writes them', async () => {
  await openBuilder({
    ...at('source=google&medium=cpc&campaign=c', 'https://example.jp/?gclid=abc'),
    locale: 'ja',
  });
  expect(await screen.findByRole('region', { name: WORDS.ja.channelPanel.label })).toHaveTextContent(
    'utm_source、utm_medium、utm_campaign',
  );
});

test('other tools’ reading is folded away below it', async () => {
  const { user } = await openBuilder(at('source=Line&medium=social&campaign=c'));
  await user.click(within(await channel()).getByText(panel.tools));
  expect(screen.getByRole('heading', { name: 'Plausible' })).toBeVisible();
  expect(await channel()).toHaveTextContent('from utm_campaign');
});

test('a link without source and medium has none', async () => {
  await openBuilder(at('campaign=c'));
  await screen.findByRole('region', { name: WORDS.en.lint.label });
  await waitFor(() => expect(screen.queryByRole('region', { name: panel.label })).not.toBeInTheDocument());
});
