import type { suite } from '@/components/builder/conventions/suite';
import { type LazyMessages, loadMessages } from '@/components/i18n/lazy-messages';
import { oncePerLocale } from '@/components/i18n/once-per-locale';

export type ConventionSuite = typeof suite & { readonly messages: LazyMessages };

/** Code and words of conventions. Fails without a connection. */
export const loadConventions = oncePerLocale(async (locale): Promise<ConventionSuite> => {
  const [code, messages] = await Promise.all([
    import('@/components/builder/conventions/suite'),
    loadMessages(locale, ['naming']),
  ]);
  return { ...code.suite, messages };
});
