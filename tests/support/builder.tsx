import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Builder, type RenderHelp } from '@/components/builder/builder';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { renderInLanguage } from '@/tests/support/render';

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
export function stubNavigation(type: 'navigate' | 'reload'): void {
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
  const user = userEvent.setup();
  const view = renderInLanguage(<Builder renderHelp={stubHelp} />, locale);
  await suggestionsLoaded(locale);
  return { user, ...view };
}

/** Their code comes after the form: until then the two fields are plain inputs. */
export async function suggestionsLoaded(locale: Locale = LOCALES[0].code) {
  for (const key of ['utm_source', 'utm_medium'] as const) {
    const label = WORDS[locale].field[key].label;
    const input = screen.queryByLabelText(label);
    if (input?.hasAttribute('readonly')) continue;
    await screen.findByRole('combobox', { name: label, hidden: true }, { timeout: 5_000 });
  }
}

/** The input of a field, by its label. */
export function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label);
}

/** The text of the finished link, exactly. */
export function link(name: string = en.builder.linkLabel): string {
  return screen.getByRole('status', { name }).textContent ?? '';
}
