import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { loadGlossary, loadSearchIndex } from '@/components/glossary/load-glossary';
import { termSummaries } from '@/components/glossary/term-summary';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { isLocale } from '@/lib/i18n/locales';

export async function generateMetadata({ params }: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'glossary');
  return pageMetadata(locale, 'glossary', { title: t('title'), description: t('description') });
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, 'glossary');
  const [texts, index] = await Promise.all([loadGlossary(locale), loadSearchIndex()]);
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
      </div>
      <ClientMessages locale={locale} namespaces={['glossary']}>
        <GlossarySearch terms={termSummaries(texts)} index={index} locale={locale} heading="h2" />
      </ClientMessages>
    </div>
  );
}
