import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { Locale } from '@/lib/i18n/locales';

export type OnDemand<Value> = Value | 'loading' | 'failed';

/** A panel with its words, fetched once it is wanted; and again, where that failed, when it is wanted anew. Keep `load` stable. */
export function useOnDemand<Value extends object>(
  load: (locale: Locale) => Promise<Value>,
  wanted: boolean,
): OnDemand<Value> {
  const locale = useLocale();
  const [loaded, setLoaded] = useState<Value | 'failed'>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load(locale).then(
      (value) => current && setLoaded(value),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, locale, wanted]);
  return loaded ?? 'loading';
}
