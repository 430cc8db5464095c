import type { Metadata, Viewport } from 'next';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#161a21' },
  ],
};

export const icons: Metadata['icons'] = { icon: { url: '/icon.svg', type: 'image/svg+xml' } };

// Search engines want whole addresses. A build that knows its own (UTMOST_ORIGIN=https://…) writes them.
const origin = process.env.UTMOST_ORIGIN;

type PageWords = { title?: string; description: string };

/** Metadata of a page that exists in every language; `path` is what follows the language: `glossary/utm_source`. */
export function pageMetadata(locale: Locale, path: string, words: PageWords): Metadata {
  const languages = Object.fromEntries(LOCALES.map(({ code }) => [code, localePath(code, path)]));
  const fallback = path === '' ? '/' : localePath(DEFAULT_LOCALE, path);
  return {
    ...words,
    ...(origin ? { metadataBase: new URL(origin) } : {}),
    alternates: { canonical: localePath(locale, path), languages: { ...languages, 'x-default': fallback } },
  };
}
