import { buildSearchIndex, type SearchEntry } from '@/lib/glossary/search';
import { TERM_IDS, type TermId } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';
import { LOCALES, type Locale } from '@/lib/i18n/locales';

/** The texts of one language. Written out, so that each language is a file of its own to the bundler. */
export async function loadGlossary(locale: Locale): Promise<GlossaryTexts> {
  switch (locale) {
    case 'en':
      return (await import('@/lib/i18n/glossary/en')).en;
    case 'ja':
      return (await import('@/lib/i18n/glossary/ja')).ja;
  }
}

/** The index of all languages: larger than the page needs to explain a field, so only the search asks for it. */
export async function loadSearchIndex(): Promise<readonly SearchEntry<TermId>[]> {
  return buildSearchIndex(TERM_IDS, await Promise.all(LOCALES.map(({ code }) => loadGlossary(code))));
}
