import type { CheckTexts } from '@/lib/i18n/checks/en';
import type { Locale } from '@/lib/i18n/locales';

/** The explanations of the checks in one language: a file of its own to the bundler. */
export async function loadCheckTexts(locale: Locale): Promise<CheckTexts> {
  switch (locale) {
    case 'en':
      return (await import('@/lib/i18n/checks/en')).en;
    case 'ja':
      return (await import('@/lib/i18n/checks/ja')).ja;
  }
}
