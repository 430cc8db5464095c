/** The languages, in the order of the switch. Adding one: a row here and a file in messages/ and glossary/. */
export const LOCALES = [
  { code: 'en', name: 'English' },
  { code: 'ja', name: '日本語' },
] as const;

export type Locale = (typeof LOCALES)[number]['code'];
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale.code === text);
}
