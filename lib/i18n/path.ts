import { isLocale, type Locale } from '@/lib/i18n/locales';

/**
 * The address of a page in a language. `path` is what follows the language, with or without slashes at its ends.
 *
 * @example
 * localePath('ja', 'glossary/utm_source') // '/ja/glossary/utm_source/'
 * localePath('en') // '/en/'
 */
export function localePath(locale: Locale, path = ''): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return `/${[locale, ...segments].join('/')}/`;
}

/**
 * The same page in another language. An address without a language leads to that language's start page.
 *
 * @example
 * switchLocale('/en/glossary/utm_source/', 'ja') // '/ja/glossary/utm_source/'
 */
export function switchLocale(pathname: string, locale: Locale): string {
  const [first = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  return localePath(locale, isLocale(first) ? rest.join('/') : '');
}
