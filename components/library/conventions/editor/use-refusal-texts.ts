import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import type { Refusal } from '@/lib/conventions/refusals';

/** Why a value is refused, as a sentence. */
export function useRefusalTexts(): (refusal: Refusal) => string {
  const t = useTranslations('conventions.try.refusals');
  const locale = useLocale();
  return (refusal) => {
    switch (refusal.code) {
      case 'length':
        return t('length', { length: String(refusal.length), limit: String(refusal.limit) });
      case 'prohibited': {
        const characters = [...new Set(refusal.found.map(({ character }) => character))];
        return t('prohibited', {
          characters: listText(
            characters.map((sign) => (sign === ' ' ? t('space') : sign)),
            locale,
          ),
        });
      }
      case 'pattern':
        return t('pattern', { pattern: refusal.pattern });
    }
  };
}
