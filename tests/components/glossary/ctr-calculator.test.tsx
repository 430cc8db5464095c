import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CtrCalculator } from '@/components/glossary/ctr-calculator';
import type { Locale } from '@/lib/i18n/locales';
import { renderInLanguage } from '@/tests/support/render';

const LABELS = { en: ['Clicks', 'Impressions'], ja: ['クリック数', '表示回数'] } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function calculate(locale: Locale, clicks: string, impressions: string) {
  renderInLanguage(<CtrCalculator heading="h2" />, locale);
  const field = (name: string, value: string) => {
    const input = screen.getByRole('textbox', { name });
    fireEvent.change(input, { target: { value } });
    return input;
  };
  return { clicks: field(LABELS[locale][0], clicks), impressions: field(LABELS[locale][1], impressions) };
}

const pause = () => act(() => vi.advanceTimersByTime(1000));

test('asks for both numbers first', () => {
  renderInLanguage(<CtrCalculator heading="h2" />);
  expect(screen.getByText('Fill in both numbers to see the rate.')).toBeInTheDocument();
});

test('100 clicks on 8,000 impressions are 1.25 %', () => {
  calculate('en', '100', '8,000');
  expect(screen.getByText('The click-through rate is 1.25%.')).toBeInTheDocument();
});

test('full-width digits are read', () => {
  calculate('ja', '１００', '８０００');
  expect(screen.getByText('クリック率は1.25%です。')).toBeInTheDocument();
});

test('the result is said at a pause, not at every key', () => {
  calculate('en', '1', '4');
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  pause();
  expect(status).toHaveTextContent('The click-through rate is 25%.');
});

describe('an error stands at its field, after a pause in typing', () => {
  test.each([
    { clicks: '1', impressions: '0', field: 'impressions', says: /zero impressions/ },
    { clicks: '8000', impressions: '100', field: 'clicks', says: /each other’s place/ },
    { clicks: 'many', impressions: '100', field: 'clicks', says: /in digits/ },
    { clicks: '1', impressions: '-5', field: 'impressions', says: /below zero/ },
    { clicks: '1.5', impressions: '3', field: 'clicks', says: /whole numbers/ },
  ] as const)('$clicks ÷ $impressions', ({ clicks, impressions, field, says }) => {
    const fields = calculate('en', clicks, impressions);
    expect(fields[field]).toBeValid();
    pause();
    expect(fields[field]).toBeInvalid();
    expect(fields[field]).toHaveAccessibleDescription(says);
    expect(fields[field === 'clicks' ? 'impressions' : 'clicks']).toBeValid();
    expect(screen.getByRole('status')).toHaveTextContent(says);
  });
});
