import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListPage, listMetadata } from '@/app/[locale]/list-page';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { loadGlossary, loadSearchIndex } from '@/components/glossary/load-glossary';
import { termSummaries } from '@/components/glossary/term-summary';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/glossary'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata((await params).locale, 'glossary');
}

export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [texts, index] = await Promise.all([loadGlossary(locale), loadSearchIndex()]);
  return (
    <ListPage locale={locale} name="glossary">
      <GlossarySearch terms={termSummaries(texts)} index={index} locale={locale} heading="h2" />
    </ListPage>
  );
}
