import '@/app/globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { icons } from '@/app/page-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { Document } from '@/components/layout/document';
import { PageFrame } from '@/components/layout/page-frame';
import { isLocale, LOCALES } from '@/lib/i18n/locales';

export { viewport } from '@/app/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map(({ code }) => ({ locale: code }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'meta');
  return { title: { default: t('title'), template: `%s | ${t('name')}` }, icons };
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Document locale={locale}>
      <ClientMessages locale={locale} namespaces={['errorPage']}>
        <PageFrame locale={locale}>{children}</PageFrame>
      </ClientMessages>
    </Document>
  );
}
