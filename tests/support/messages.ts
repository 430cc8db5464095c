import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { en } from '@/lib/i18n/messages/en';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** All messages of a language by their whole names; a missing message or argument throws. */
export function strictTranslator(locale: Locale, messages: Messages): Translate {
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({ locale, messages: messages as typeof en, onError }) as Translate;
}

/** The fields of a coded result as arguments: lists joined, booleans as words. */
export function argumentsOf(coded: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(coded).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? value : String(value),
    ]),
  );
}
