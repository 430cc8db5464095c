import type { LazyNamespace } from '@/components/i18n/message-sources';
import type { Locale } from '@/lib/i18n/locales';

/** Compiled messages, by their namespace. */
export type LazyMessages = { readonly [Name in LazyNamespace]?: unknown };

/**
 * Fetches words and compiles them here: the list of namespaces and the compiler (8 KB) come along only then. Fails
 * without a connection.
 *
 * @example
 * const messages = await loadMessages('ja', ['check', 'lint']);
 * <MoreMessages messages={messages}>…</MoreMessages>
 */
export async function loadMessages(locale: Locale, names: readonly LazyNamespace[]): Promise<LazyMessages> {
  const { compiledMessages } = await import('@/components/i18n/message-sources');
  return compiledMessages(locale, names);
}
