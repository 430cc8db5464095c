import type { Locale } from '@/lib/i18n/locales';

/**
 * Names in a row, as the language writes them.
 *
 * @example
 * listText(['gclid', 'dclid'], 'ja') // 'gclid、dclid'
 */
export function listText(names: readonly string[], locale: Locale): string {
  // Narrow: without an “and”, which would have to fit every sentence.
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
}
