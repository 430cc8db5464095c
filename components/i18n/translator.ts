import { createTranslator } from 'use-intl/core';
import { catalogue } from '@/components/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locales';
import type { Namespace } from '@/lib/i18n/messages';
import type { en } from '@/lib/i18n/messages/en';

/**
 * The `t` of a server component. Client components call `useTranslations` of use-intl.
 *
 * @example
 * const t = translator('ja', 'layout');
 * t('glossary') // '用語集'
 */
export function translator<Name extends Namespace>(locale: Locale, namespace: Name) {
  // The catalogue holds this namespace only; the type of the whole one is what use-intl can resolve a name in.
  const messages = catalogue(locale, [namespace]) as unknown as typeof en;
  return createTranslator<typeof en, Name>({ locale, namespace, messages });
}
