import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryMetadata } from '@/app/[locale]/library/library-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { ConventionsPage } from '@/components/library/conventions/conventions-page';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/library/conventions'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return libraryMetadata((await params).locale, 'conventions');
}

export default async function ConventionsRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={['conventions', 'files', 'library', 'field', 'ui']}>
      <ConventionsPage />
    </ClientMessages>
  );
}
