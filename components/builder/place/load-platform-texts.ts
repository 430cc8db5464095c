import type { Locale } from '@/lib/i18n/locales';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';

/** The words of places and tokens in one language. Written out, so that each is a file of its own to the bundler. */
export async function loadPlatformTexts(locale: Locale): Promise<PlatformTexts> {
  switch (locale) {
    case 'en':
      return (await import('@/lib/i18n/platforms/en')).en;
    case 'ja':
      return (await import('@/lib/i18n/platforms/ja')).ja;
  }
}
