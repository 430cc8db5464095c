import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { suite } from '@/components/builder/checks/suite';
import { type LazyMessages, loadMessages } from '@/components/i18n/lazy-messages';
import type { Locale } from '@/lib/i18n/locales';

export type Suite = typeof suite & { readonly messages: LazyMessages };

type Loading = {
  readonly suite: Suite | undefined;
  /** Fetches the suite, once. Undefined without a connection; the next call tries again. */
  readonly wake: () => Promise<Suite | undefined>;
};

const loads = new Map<Locale, Promise<Suite | undefined>>();

function load(locale: Locale): Promise<Suite | undefined> {
  const known = loads.get(locale);
  if (known !== undefined) return known;
  const code = import('@/components/builder/checks/suite');
  const words = loadMessages(locale, ['check', 'checks', 'lint', 'channel', 'channelPanel', 'textCopy']);
  const loading = Promise.all([code, words]).then(
    ([loaded, messages]) => ({ ...loaded.suite, messages }),
    () => {
      loads.delete(locale);
      return undefined;
    },
  );
  loads.set(locale, loading);
  return loading;
}

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
