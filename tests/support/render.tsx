import { type RenderOptions, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { catalogue } from '@/components/i18n/catalogue';
import { MessageProvider } from '@/components/i18n/message-provider';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { Namespace } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';

const NAMESPACES = Object.keys(en) as Namespace[];

/** Renders with every message of a language, formatted as the app formats them. */
export function renderInLanguage(
  ui: ReactElement,
  locale: Locale = LOCALES[0].code,
  options?: RenderOptions,
) {
  return render(ui, {
    ...options,
    wrapper: ({ children }) => (
      <MessageProvider locale={locale} messages={catalogue(locale, NAMESPACES)}>
        {children}
      </MessageProvider>
    ),
  });
}
