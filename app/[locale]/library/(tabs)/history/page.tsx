import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryMetadata } from '@/app/[locale]/library/library-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { HistoryPage } from '@/components/library/history/history-page';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/library/history'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return libraryMetadata((await params).locale, 'history');
}

export default async function HistoryRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={['history', 'library', 'field', 'ui']}>
      <HistoryPage />
    </ClientMessages>
  );
}
