import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { CheckSearch } from '@/components/checks/check-search';
import { checkSearchIndex, checkSummaries } from '@/components/checks/check-summary';
import { SeverityLegend } from '@/components/checks/severity-legend';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { isLocale } from '@/lib/i18n/locales';

export async function generateMetadata({ params }: PageProps<'/[locale]/checks'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'checks');
  return pageMetadata(locale, 'checks', { title: t('title'), description: t('description') });
}

export default async function ChecksPage({ params }: PageProps<'/[locale]/checks'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, 'checks');
  const [checks, index] = await Promise.all([checkSummaries(locale), checkSearchIndex()]);
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
      </div>
      <SeverityLegend locale={locale} />
      <ClientMessages locale={locale} namespaces={['checks']}>
        <CheckSearch checks={checks} index={index} locale={locale} />
      </ClientMessages>
    </div>
  );
}
