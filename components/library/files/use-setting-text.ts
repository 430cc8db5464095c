import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { Settings } from '@/lib/library/library';

/** The value of a setting, in words. */
export function useSettingText(): (name: keyof Settings, value: Settings[keyof Settings]) => string {
  const t = useTranslations('files.settings');
  const none = useTranslations('files.review');
  const locale = useLocale();
  return (name, value) => {
    if (typeof value === 'boolean') return t(value ? 'on' : 'off');
    if (value === null) return t('languageOfBrowser');
    switch (value) {
      case 'en':
      case 'ja':
        return languageName(value);
      case 'light':
      case 'dark':
      case 'system':
        return t(`theme.${value}`);
      case 'quick':
      case 'guided':
        return t(`mode.${value}`);
      default:
        return name === 'checksOff'
          ? t('checks', { count: value.length })
          : listText(value, locale) || none('none');
    }
  };
}

/** A language, as its readers call it. */
export function languageName(locale: Locale): string {
  return LOCALES.find(({ code }) => code === locale)?.name ?? locale;
}
