import type { Locale } from '@/lib/i18n/locales';

/** A loader that runs once for each language. Where it failed, the next call tries again. */
export function oncePerLocale<Value>(
  load: (locale: Locale) => Promise<Value>,
): (locale: Locale) => Promise<Value> {
  const loads = new Map<Locale, Promise<Value>>();
  return (locale) => {
    const known = loads.get(locale);
    if (known !== undefined) return known;
    const loading = load(locale);
    loads.set(locale, loading);
    loading.catch(() => loads.delete(locale));
    return loading;
  };
}
