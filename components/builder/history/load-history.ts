import type { suite } from '@/components/builder/history/history-suite';
import { type LazyMessages, loadMessages } from '@/components/i18n/lazy-messages';
import { oncePerLocale } from '@/components/i18n/once-per-locale';

export type HistorySuite = typeof suite & { readonly messages: LazyMessages };

/** Code and words of the history, with the store. Fails without a connection. */
export const loadHistory = oncePerLocale(async (locale): Promise<HistorySuite> => {
  const [code, messages] = await Promise.all([
    import('@/components/builder/history/history-suite'),
    loadMessages(locale, ['history']),
  ]);
  // What another visit had no time for.
  void code.suite.keepCopies();
  return { ...code.suite, messages };
});
