import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { termSummaries } from '@/components/glossary/term-summary';
import { buildSearchIndex } from '@/lib/glossary/search';
import { TERM_IDS, TERM_KINDS } from '@/lib/glossary/terms';
import { en } from '@/lib/i18n/glossary/en';
import { ja } from '@/lib/i18n/glossary/ja';
import type { Locale } from '@/lib/i18n/locales';
import { renderInLanguage } from '@/tests/support/render';

const index = buildSearchIndex(TERM_IDS, [en, ja]);

function setup(locale: Locale) {
  const terms = termSummaries({ en, ja }[locale]);
  renderInLanguage(<GlossarySearch terms={terms} index={index} locale={locale} heading="h2" />, locale);
  return screen.getByRole('searchbox');
}

const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('lists every term by kind, each with its own address, before anything is typed', () => {
  setup('en');
  expect(links()).toEqual(TERM_IDS.map((id) => `/en/glossary/${id}/`));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(TERM_KINDS.length);
});

test('finds an English term from Japanese', async () => {
  await userEvent.type(setup('en'), 'リード獲得');
  expect(links()[0]).toBe('/en/glossary/lead-generation/');
  expect(screen.getAllByRole('link')[0]).toHaveTextContent('Lead generation');
});

test('finds a Japanese term from English', async () => {
  await userEvent.type(setup('ja'), 'naming');
  expect(links()[0]).toBe('/ja/glossary/naming-convention/');
  expect(screen.getAllByRole('link')[0]).toHaveTextContent('命名ルール');
});

test('says at a pause in typing how many terms there are', () => {
  vi.useFakeTimers();
  try {
    fireEvent.change(setup('en'), { target: { value: 'bereal' } });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status')).toHaveTextContent('1 term found');
  } finally {
    vi.useRealTimers();
  }
});

test('says what to do when nothing is found, and starts again when the field is emptied', async () => {
  const box = setup('en');
  await userEvent.type(box, 'xyzzy');
  expect(screen.getByText(/Try a shorter word/)).toBeInTheDocument();
  expect(screen.queryAllByRole('link')).toEqual([]);
  await userEvent.clear(box);
  expect(links()).toHaveLength(TERM_IDS.length);
});
