import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { TermPage } from '@/components/glossary/term-page';
import { findTerm, TERM_IDS } from '@/lib/glossary/terms';
import { en } from '@/lib/i18n/glossary/en';
import { ja } from '@/lib/i18n/glossary/ja';

describe.each([
  { locale: 'en', texts: en },
  { locale: 'ja', texts: ja },
] as const)('$locale', ({ locale, texts }) => {
  test.each(TERM_IDS)('%s has its name as the only first heading, and links to its related terms', (id) => {
    render(<TermPage id={id} texts={texts} locale={locale} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(texts[id].name);
    for (const related of findTerm(id)?.related ?? []) {
      expect(screen.getByRole('link', { name: texts[related].name })).toHaveAttribute(
        'href',
        `/${locale}/glossary/${related}/`,
      );
    }
    expect(document.body.textContent).not.toContain('`');
  });
});

test('the good example of a parameter opens the builder with it', () => {
  render(<TermPage id="utm_source" texts={en} locale="en" />);
  expect(screen.getByRole('link', { name: 'Try it in the builder' })).toHaveAttribute(
    'href',
    '/en/#source=newsletter',
  );
});

test('the term CTR carries the calculator', () => {
  render(<TermPage id="ctr" texts={ja} locale="ja" />);
  expect(screen.getByRole('textbox', { name: '表示回数' })).toBeInTheDocument();
});
