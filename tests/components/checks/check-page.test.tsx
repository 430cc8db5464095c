import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { CheckPage } from '@/components/checks/check-page';
import { translator } from '@/components/i18n/translator';
import { en } from '@/lib/i18n/checks/en';
import { ja } from '@/lib/i18n/checks/ja';
import { CHECKS, isRuleId, type RuleId } from '@/lib/lint/checks';
import { CHECK_EXAMPLES, exampleLink } from '@/lib/lint/examples';
import { parsePrefill } from '@/lib/share/prefill';

afterEach(() => localStorage.clear());

function show(id: RuleId, locale: 'en' | 'ja' = 'en') {
  const check = CHECKS.find((row) => row.id === id);
  if (!check) throw new Error(id);
  return render(<CheckPage check={check} text={{ en, ja }[locale][id]} termName="A term" locale={locale} />);
}

const TRY = { en: 'Try the bad link in the builder', ja: '悪い例をリンク作成ページで試す' };

describe.each(['en', 'ja'] as const)('%s', (locale) => {
  // By selector, not by role: roles are worked out anew for each of some hundred pages.
  test.each(CHECKS)(
    '$id: its title, both links, its term, checks near it, the way to try it',
    ({ id, term }) => {
      const { container } = show(id, locale);
      const links = [...container.querySelectorAll('a')].map((link) => ({
        text: link.textContent,
        href: link.getAttribute('href') ?? '',
      }));
      expect(container.querySelector('h1')).toHaveTextContent(translator(locale, 'check')(`${id}.title`));
      expect(container).toHaveTextContent(exampleLink(CHECK_EXAMPLES[id].good));
      expect(container.textContent).not.toContain('`');
      expect(links).toContainEqual({ text: 'A term', href: `/${locale}/glossary/${term}/` });

      const near = links
        .map(({ href }) => href.match(/^\/(..)\/checks\/([^/]+)\/$/))
        .filter((match) => match !== null);
      expect(near.length).toBeGreaterThanOrEqual(2);
      for (const [, language, other = ''] of near) {
        expect(language).toBe(locale);
        expect(isRuleId(other) && other !== id).toBe(true);
      }

      const { bad } = CHECK_EXAMPLES[id];
      const address = links.find(({ text }) => text === TRY[locale])?.href;
      if (bad.used || bad.ownDomains || bad.convention || !bad.url.isWellFormed()) {
        expect(address).toBeUndefined();
        return;
      }
      const [path, fragment = ''] = String(address).split('#');
      expect(path).toBe(`/${locale}/`);
      const { state } = parsePrefill(fragment);
      expect(state).toMatchObject({ url: bad.url, tags: bad.tags ?? {} });
      expect(state.platform).toBe(bad.platform);
    },
  );
});

test('the faulty part is marked, and said', () => {
  show('mixed-case');
  expect(document.querySelector('mark')).toHaveTextContent('Facebook');
  expect(screen.getByText('At fault: Facebook')).toBeInTheDocument();
});

test('what else has to be so is said', () => {
  show('platform-characters');
  expect(screen.getByText(/Brevo.* is chosen/)).toBeInTheDocument();
  show('internal-link');
  expect(screen.getByText(/flowers\.example is set as a site of your own/)).toBeInTheDocument();
  show('near-duplicate');
  expect(screen.getByText(/used before: facebook/)).toBeInTheDocument();
});

test('a check can be switched off here, and on again', async () => {
  show('mixed-case');
  const box = screen.getByRole('checkbox', { name: 'This check is on' });
  expect(box).toBeChecked();
  await userEvent.click(box);
  expect(box).not.toBeChecked();
  expect(localStorage.getItem('utmost.checksOff')).toBe('mixed-case');
  await userEvent.click(box);
  expect(box).toBeChecked();
});
