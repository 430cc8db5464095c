import type { Locale } from '@/lib/i18n/locales';
import type { Platform } from '@/lib/platforms/platforms';

/** What people who read this language call the place. */
export function placeName({ name, nameJa }: Pick<Platform, 'name' | 'nameJa'>, locale: Locale): string {
  return locale === 'ja' ? (nameJa ?? name) : name;
}
