import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import { Builder } from '@/components/builder/builder';
// It comes late in the app; here it stands ready.
import '@/components/builder/checks/suite';
import type { RenderHelp } from '@/components/builder/use-help';
import { Announcer } from '@/components/layout/announcer';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { renderInLanguage } from '@/tests/support/render';

// No test here is about time: a slow machine is not a bug.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => {};
});

/** What the clipboard holds before anything is copied. */
export const UNTOUCHED = 'copied elsewhere';

export const WORDS = { en, ja };

/** Stands for the glossary, which the page puts there. */
export const stubHelp: RenderHelp = (field, onUseExample) => (
  <>
    <p>Help on {field}</p>
    <button type="button" onClick={() => onUseExample('utm_source', 'newsletter')}>
      Use this example
    </button>
  </>
);

type OpenOptions = {
  /** What stands in the address behind the path, such as `#source=a`. */
  address?: string;
  locale?: Locale;
  /** A wide window has the help beside the form. */
  wide?: boolean;
  /** How the page was reached. */
  navigation?: 'navigate' | 'reload';
};

/** The width of the window, which jsdom does not have. */
export function stubWidth(wide: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: wide }) as MediaQueryList);
}

/** How the page was reached, which jsdom does not know. */
export function stubNavigation(type: 'navigate' | 'reload' | 'back_forward'): void {
  class Navigation {
    readonly type = type;
  }
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [new Navigation() as never]);
}

/** Opens the builder at an address, as the browser would, and waits until its suggestions are there. */
export async function openBuilder({
  address = '',
  locale = LOCALES[0].code,
  wide = true,
  navigation = 'navigate',
}: OpenOptions = {}) {
  stubWidth(wide);
  stubNavigation(navigation);
  history.replaceState(null, '', `/${locale}/${address}`);
  const user = userEvent.setup({ delay: null });
  // The stub of the clipboard outlives a test.
  await navigator.clipboard.writeText(UNTOUCHED);
  const view = renderInLanguage(
    <>
      <Builder renderHelp={stubHelp} />
      <Announcer />
    </>,
    locale,
  );
  await suggestionsLoaded(locale);
  await checksLoaded(locale, address);
  return { user, ...view };
}

/** Their code comes after the form: until then the two fields are plain inputs. */
export async function suggestionsLoaded(locale: Locale = LOCALES[0].code) {
  for (const key of ['utm_source', 'utm_medium'] as const) {
    const input = field(WORDS[locale].field[key].label);
    if (input.readOnly) continue;
    await waitFor(() => {
      if (input.getAttribute('role') !== 'combobox') throw new Error(`${key} has no suggestions yet`);
    });
  }
}

/** Their code comes when the form opens filled, or is touched: from then on it is there at once. */
async function checksLoaded(locale: Locale, address: string) {
  await import('@/components/builder/checks/suite');
  if (!/[#&](?:url|source|medium)=[^&]/.test(address)) return;
  await screen.findByRole('region', { name: WORDS[locale].lint.label });
}

/** The input of a field, by its label. */
export function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label);
}

/** The text of the finished link, exactly: the contract is `<output name="link">` (DESIGN.md 5). */
export function link(): string {
  return document.querySelector('output[name="link"]')?.textContent ?? 'there is no output';
}

/** Whether a sentence stands anywhere in a live region: what a screen reader is told. */
export function isSaid(sentence: string): boolean {
  return [...document.querySelectorAll('[role="status"]')].some((region) =>
    region.textContent?.includes(sentence),
  );
}
