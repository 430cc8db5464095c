import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import type { ParamRule } from '@/lib/conventions/convention';

/** What a rule asks for, a sentence each, in the order in which it is looked at. Its lists are left to tables. */
export function useRuleSentences(): (rule: ParamRule) => readonly string[] {
  const t = useTranslations('conventions.sentence');
  const locale = useLocale();
  return (rule) => {
    const { values, letterCase, separator, maxLength, prohibited, pattern, standard } = rule;
    const characters = listText(
      [...new Set(prohibited)].map((sign) => (sign === ' ' ? t('space') : sign)),
      locale,
    );
    return [
      rule.required && t('required'),
      standard !== '' && t(rule.locked ? 'locked' : 'standard', { value: standard }),
      letterCase !== 'as-typed' && t(letterCase),
      separator !== null && (separator === '' ? t('noSpaces') : t('separator', { separator })),
      maxLength !== null && t('maxLength', { count: maxLength }),
      prohibited !== '' && t('prohibited', { characters }),
      pattern !== '' && t('pattern', { pattern }),
      values.length > 0 && t(`others.${rule.others}`),
      rule.confirmNew && t('confirmNew'),
    ].filter((sentence) => sentence !== false);
  };
}
