import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import type { ParamRule } from '@/lib/conventions/convention';
import { isFree } from '@/lib/conventions/tidy';

/** What a rule asks for, in a few words. */
export function RuleBrief({ rule }: { rule: ParamRule }) {
  const t = useTranslations('conventions.brief');
  const locale = useLocale();
  if (isFree(rule)) return t('none');
  const { values, standardise, template, letterCase, separator } = rule;
  const facts = [
    rule.required && t('required'),
    template !== null && t('template', { count: template.parts.length }),
    values.length > 0 && t('values', { count: values.length, others: rule.others }),
    letterCase !== 'as-typed' && t(letterCase),
    separator !== null && t('separator', { separator: separator || t('nothing') }),
    standardise.length > 0 && t('standardise', { count: standardise.length }),
    rule.maxLength !== null && t('maxLength', { count: String(rule.maxLength) }),
    rule.prohibited !== '' && t('prohibited'),
    rule.pattern !== '' && t('pattern'),
    rule.confirmNew && t('confirmNew'),
    rule.standard !== '' && t(rule.locked ? 'locked' : 'standard', { value: rule.standard }),
  ].filter((fact) => fact !== false);
  return facts.length === 0 ? t('described') : listText(facts, locale);
}
