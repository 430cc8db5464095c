import type { ReactNode } from 'react';
import { catalogue } from '@/components/i18n/catalogue';
import { MessageProvider } from '@/components/i18n/message-provider';
import type { Locale } from '@/lib/i18n/locales';
import type { Namespace } from '@/lib/i18n/messages';

type ClientMessagesProps = { locale: Locale; namespaces: readonly Namespace[]; children: ReactNode };

/**
 * Server component: gives the client components inside it the words of these namespaces, and no others.
 * A provider inside another one replaces its words: name everything that the children use.
 */
export function ClientMessages({ locale, namespaces, children }: ClientMessagesProps) {
  return (
    <MessageProvider locale={locale} messages={catalogue(locale, namespaces)}>
      {children}
    </MessageProvider>
  );
}
