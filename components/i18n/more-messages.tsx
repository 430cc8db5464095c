import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { LazyMessages } from '@/components/i18n/lazy-messages';

type MoreMessagesProps = { messages: LazyMessages | undefined; children: ReactNode };

/** Adds words that came later to those of the page. */
export function MoreMessages({ messages, children }: MoreMessagesProps) {
  const locale = useLocale();
  const outer = useMessages();
  const all: object = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  );
}
