import type { MessageTree } from '@/components/i18n/compile-messages';
import type { Locale } from '@/lib/i18n/locales';

/** The namespaces whose words come with the panels that use them, not with the page. A file each to the bundler. */
const SOURCES = {
  en: {
    check: async () => (await import('@/lib/i18n/messages/en/check')).check,
    guided: async () => (await import('@/lib/i18n/messages/en/guided')).guided,
    tokenPicker: async () => (await import('@/lib/i18n/messages/en/token-picker')).tokenPicker,
    checks: async () => (await import('@/lib/i18n/messages/en/checks')).checks,
    channel: async () => (await import('@/lib/i18n/messages/en/channel')).channel,
    channelPanel: async () => (await import('@/lib/i18n/messages/en/channel-panel')).channelPanel,
    lint: async () => (await import('@/lib/i18n/messages/en/lint')).lint,
    expansion: async () => (await import('@/lib/i18n/messages/en/expansion')).expansion,
    many: async () => (await import('@/lib/i18n/messages/en/many')).many,
    paste: async () => (await import('@/lib/i18n/messages/en/paste')).paste,
    textCopy: async () => (await import('@/lib/i18n/messages/en/text-copy')).textCopy,
  },
  ja: {
    check: async () => (await import('@/lib/i18n/messages/ja/check')).check,
    guided: async () => (await import('@/lib/i18n/messages/ja/guided')).guided,
    tokenPicker: async () => (await import('@/lib/i18n/messages/ja/token-picker')).tokenPicker,
    checks: async () => (await import('@/lib/i18n/messages/ja/checks')).checks,
    channel: async () => (await import('@/lib/i18n/messages/ja/channel')).channel,
    channelPanel: async () => (await import('@/lib/i18n/messages/ja/channel-panel')).channelPanel,
    lint: async () => (await import('@/lib/i18n/messages/ja/lint')).lint,
    expansion: async () => (await import('@/lib/i18n/messages/ja/expansion')).expansion,
    many: async () => (await import('@/lib/i18n/messages/ja/many')).many,
    paste: async () => (await import('@/lib/i18n/messages/ja/paste')).paste,
    textCopy: async () => (await import('@/lib/i18n/messages/ja/text-copy')).textCopy,
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, () => Promise<MessageTree>>>>>;

export type LazyNamespace = keyof (typeof SOURCES)['en'];

/** Compiled messages, by their namespace. */
export type LazyMessages = { readonly [Name in LazyNamespace]?: unknown };

/**
 * Fetches words and compiles them here: the compiler (8 KB) comes along only then. Fails without a connection.
 *
 * @example
 * const messages = await loadMessages('ja', ['check', 'lint']);
 * <MoreMessages messages={messages}>…</MoreMessages>
 */
export async function loadMessages(locale: Locale, names: readonly LazyNamespace[]): Promise<LazyMessages> {
  const { compileMessages } = await import('@/components/i18n/compile-messages');
  const entries = names.map(async (name) => [name, compileMessages(await SOURCES[locale][name]())] as const);
  return Object.fromEntries(await Promise.all(entries));
}
