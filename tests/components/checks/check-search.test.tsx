import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckSearch } from '@/components/checks/check-search';
import { checkSearchIndex, checkSummaries } from '@/components/checks/check-summary';
import type { Locale } from '@/lib/i18n/locales';
import { RULE_IDS } from '@/lib/lint/checks';
import { renderInLanguage } from '@/tests/support/render';

const index = await checkSearchIndex();

afterEach(() => localStorage.clear());

async function setup(locale: Locale) {
  renderInLanguage(
    <CheckSearch checks={await checkSummaries(locale)} index={index} locale={locale} />,
    locale,
  );
  return screen.getByRole('searchbox');
}

const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('lists every check by group, each with its own address, before anything is typed', async () => {
  await setup('en');
  expect(links()).toEqual(RULE_IDS.map((id) => `/en/checks/${id}/`));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
});

test('finds a check from the other language, and from what it looks for', async () => {
  const box = await setup('ja');
  const search = (value: string) => fireEvent.change(box, { target: { value } });
  search('mobile_banner');
  expect(links()).toEqual(['/ja/checks/mobile-in-medium/']);
  search('capital letters');
  expect(links()).toContain('/ja/checks/mixed-case/');
});

test('says at a pause in typing how many checks there are', async () => {
  const box = await setup('en');
  vi.useFakeTimers();
  try {
    fireEvent.change(box, { target: { value: 'mobile_banner' } });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status')).toHaveTextContent('1 check found');
  } finally {
    vi.useRealTimers();
  }
});

test('says what to do when nothing is found', async () => {
  fireEvent.change(await setup('en'), { target: { value: 'xyzzy' } });
  expect(screen.getByText(/Try a shorter word/)).toBeInTheDocument();
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('shows which checks are switched off', async () => {
  localStorage.setItem('utmost.checksOff', 'space');
  await setup('en');
  const [mark, ...others] = screen.getAllByText('Switched off');
  expect(others).toEqual([]);
  expect(mark?.closest('li')).toContainElement(document.querySelector('a[href="/en/checks/space/"]'));
});
