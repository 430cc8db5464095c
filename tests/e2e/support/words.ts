import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';

const MESSAGES: Readonly<Record<Locale, unknown>> = { en, ja };

/**
 * The sentences of the page in a language, as people read them.
 *
 * @example
 * wordsIn('ja')('ui.copied') // 'コピーしました'
 */
export function wordsIn(locale: Locale) {
  return createTranslator<typeof en>({ locale, messages: MESSAGES[locale] as typeof en });
}
