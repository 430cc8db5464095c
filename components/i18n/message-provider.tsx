'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';

type MessageProviderProps = { locale: Locale; messages: object; children: ReactNode };

/** Client side of ClientMessages. The time zone is fixed, so that a page renders alike on every machine. */
export function MessageProvider({ locale, messages, children }: MessageProviderProps) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
