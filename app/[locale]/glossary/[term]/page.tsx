import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { loadGlossary } from '@/components/glossary/load-glossary';
import { TermPage } from '@/components/glossary/term-page';
import { plainText } from '@/components/ui/prose';
import { findTerm, TERM_IDS } from '@/lib/glossary/terms';
import { isLocale, LOCALES } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/glossary/[term]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap(({ code }) => TERM_IDS.map((term) => ({ locale: code, term })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, term } = await params;
  const id = findTerm(term)?.id;
  if (!isLocale(locale) || !id) return {};
  const { name, what } = (await loadGlossary(locale))[id];
  return pageMetadata(locale, `glossary/${id}`, { title: name, description: plainText(what) });
}

export default async function GlossaryTermPage({ params }: Props) {
  const { locale, term } = await params;
  const id = findTerm(term)?.id;
  if (!isLocale(locale) || !id) notFound();
  return <TermPage id={id} texts={await loadGlossary(locale)} locale={locale} />;
}
