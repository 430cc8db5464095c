import { compileMessages } from '@/components/i18n/compile-messages';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages, Namespace } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';

// Server components only: a client component that imports this file ships every message in every language.
const CATALOGUES: Record<Locale, Messages> = { en, ja };

const compiled = new Map<string, unknown>();

/** The compiled messages of the namespaces that are named. Typed as their source, which is how use-intl reads them. */
export function catalogue<Name extends Namespace>(
  locale: Locale,
  names: readonly Name[],
): Pick<typeof en, Name> {
  const entries = names.map((name) => {
    const key = `${locale} ${name}`;
    if (!compiled.has(key)) compiled.set(key, compileMessages(CATALOGUES[locale][name]));
    return [name, compiled.get(key)];
  });
  return Object.fromEntries(entries);
}
