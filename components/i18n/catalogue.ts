import compile from 'icu-minify/compile';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages, Namespace } from '@/lib/i18n/messages';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';

// Server components only: a client component that imports this file ships every message in every language.
const CATALOGUES: Record<Locale, Messages> = { en, ja };

type Source = string | { readonly [key: string]: Source };

/** Compiles each message of a tree, as `use-intl/format-message/format-only` wants it. */
export function compileMessages(source: Source): unknown {
  // Plain JSON: the compiler's objects have no prototype, and such ones do not travel from server to client.
  if (typeof source === 'string') return JSON.parse(JSON.stringify(compile(source)));
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, compileMessages(value)]));
}

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
