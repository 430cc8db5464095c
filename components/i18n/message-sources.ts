import { compileMessages, type MessageTree } from '@/components/i18n/compile-messages';
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
    library: async () => (await import('@/lib/i18n/messages/en/library')).library,
    presets: async () => (await import('@/lib/i18n/messages/en/presets')).presets,
    history: async () => (await import('@/lib/i18n/messages/en/history')).history,
    conventions: async () => (await import('@/lib/i18n/messages/en/conventions')).conventions,
    naming: async () => (await import('@/lib/i18n/messages/en/naming')).naming,
    files: async () => (await import('@/lib/i18n/messages/en/files')).files,
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
    library: async () => (await import('@/lib/i18n/messages/ja/library')).library,
    presets: async () => (await import('@/lib/i18n/messages/ja/presets')).presets,
    history: async () => (await import('@/lib/i18n/messages/ja/history')).history,
    conventions: async () => (await import('@/lib/i18n/messages/ja/conventions')).conventions,
    naming: async () => (await import('@/lib/i18n/messages/ja/naming')).naming,
    files: async () => (await import('@/lib/i18n/messages/ja/files')).files,
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, () => Promise<MessageTree>>>>>;

export type LazyNamespace = keyof (typeof SOURCES)['en'];

/** The compiled words of some namespaces. */
export async function compiledMessages(
  locale: Locale,
  names: readonly LazyNamespace[],
): Promise<{ readonly [Name in LazyNamespace]?: unknown }> {
  const entries = names.map(async (name) => [name, compileMessages(await SOURCES[locale][name]())] as const);
  return Object.fromEntries(await Promise.all(entries));
}
