import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { GlossaryPanel } from '@/components/glossary/glossary-panel';
import { en } from '@/lib/i18n/glossary/en';
import { ja } from '@/lib/i18n/glossary/ja';
import { renderInLanguage } from '@/tests/support/render';

test('holds its place with quiet lines until the explanation is there', async () => {
  renderInLanguage(<GlossaryPanel field="utm_source" locale="en" />);
  expect(screen.getByText('The explanation is loading…')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { level: 2, name: en.utm_source.name })).toBeInTheDocument();
  expect(screen.queryByText('The explanation is loading…')).not.toBeInTheDocument();
});

test('explains the field in the language of the page', async () => {
  renderInLanguage(<GlossaryPanel field="url" locale="ja" />, 'ja');
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(ja['website-url'].name);
  expect(screen.getByRole('region', { name: 'この項目の解説' })).toHaveTextContent(ja['website-url'].what);
});

test('a change of field shows its term and leaves the focus where it is', async () => {
  const { rerender } = renderInLanguage(<GlossaryPanel field="utm_source" locale="en" />);
  await screen.findByRole('heading', { level: 2, name: en.utm_source.name });
  rerender(<GlossaryPanel field="custom" locale="en" />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(en['custom-parameter'].name);
  expect(document.body).toHaveFocus();
});

test('one click uses the good example of the field', async () => {
  const use = vi.fn();
  renderInLanguage(<GlossaryPanel field="utm_medium" locale="en" onUseExample={use} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Use this example' }));
  expect(use).toHaveBeenCalledExactlyOnceWith('utm_medium', 'email');
});

test('custom parameters have an example to read, none to put into the form', async () => {
  renderInLanguage(<GlossaryPanel field="custom" locale="en" onUseExample={() => {}} />);
  expect(await screen.findByText('partner=kyoto-12')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Use this example' })).not.toBeInTheDocument();
});

test('a related term opens in the panel, is read from its heading, and leads back', async () => {
  renderInLanguage(<GlossaryPanel field="utm_source" locale="en" />);
  const link = await screen.findByRole('link', { name: en.utm_medium.name });
  expect(link).toHaveAttribute('href', '/en/glossary/utm_medium/');
  await userEvent.click(link);
  expect(screen.getByRole('heading', { level: 2, name: en.utm_medium.name })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: `Back to ${en.utm_source.name}` }));
  expect(screen.getByRole('heading', { level: 2, name: en.utm_source.name })).toHaveFocus();
  expect(screen.queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();
});

test('the search opens in the panel and a term found is shown there', async () => {
  renderInLanguage(<GlossaryPanel field="utm_source" locale="en" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Search the glossary' }));
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search the glossary' }), 'クリック率');
  await userEvent.click(await screen.findByRole('link', { name: en.ctr.name }));
  expect(screen.getByRole('heading', { level: 2, name: en.ctr.name })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Impressions' })).toBeInTheDocument();
});

test('leads to the whole glossary', async () => {
  renderInLanguage(<GlossaryPanel field="utm_id" locale="en" />);
  const panel = within(await screen.findByRole('region', { name: 'Help on this field' }));
  expect(await panel.findByRole('link', { name: 'The whole glossary' })).toHaveAttribute(
    'href',
    '/en/glossary/',
  );
});
