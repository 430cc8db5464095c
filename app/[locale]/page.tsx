import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BuilderWithHelp } from '@/app/[locale]/builder-with-help';
import { pageMetadata } from '@/app/page-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { isLocale } from '@/lib/i18n/locales';

const CLIENT_NAMESPACES = [
  'builder',
  'field',
  'place',
  'change',
  'bookmark',
  'notice',
  'linkError',
  'prefillNotice',
  'glossary',
  'ui',
] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return pageMetadata(locale, '', { description: translator(locale, 'meta')('description') });
}

export default async function BuilderPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, 'builder');
  return (
    <div className="grid gap-5">
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-3xl text-pretty text-ink-soft">{t('intro')}</p>
      </div>
      <ClientMessages locale={locale} namespaces={CLIENT_NAMESPACES}>
        <BuilderWithHelp locale={locale} />
      </ClientMessages>
    </div>
  );
}
