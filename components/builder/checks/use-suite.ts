import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { suite } from '@/components/builder/checks/suite';
import { type LazyMessages, loadMessages } from '@/components/i18n/lazy-messages';
import { oncePerLocale } from '@/components/i18n/once-per-locale';
import type { Locale } from '@/lib/i18n/locales';

export type Suite = typeof suite & { readonly messages: LazyMessages };

type Loading = {
  readonly suite: Suite | undefined;
  /** Fetches the suite, once. Undefined without a connection; the next call tries again. */
  readonly wake: () => Promise<Suite | undefined>;
};

const loadSuite = oncePerLocale(async (locale): Promise<Suite> => {
  const [code, messages] = await Promise.all([
    import('@/components/builder/checks/suite'),
    loadMessages(locale, ['check', 'checks', 'lint', 'channel', 'channelPanel', 'textCopy']),
  ]);
  return { ...code.suite, messages };
});

const load = (locale: Locale): Promise<Suite | undefined> => loadSuite(locale).catch(() => undefined);

/** The checks' code and words, fetched as soon as `needed`, or by `wake`. */
export function useSuite(needed: boolean): Loading {
  const locale = useLocale();
  const [suite, setSuite] = useState<Suite>();

  const wake = async () => {
    const loaded = await load(locale);
    setSuite(loaded);
    return loaded;
  };

  useEffect(() => {
    if (needed) void load(locale).then(setSuite);
  }, [needed, locale]);

  return { suite, wake };
}
