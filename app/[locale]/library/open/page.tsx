import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryMetadata } from '@/app/[locale]/library/library-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { OpenPage } from '@/components/library/files/open-page';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/library/open'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return libraryMetadata((await params).locale, 'open');
}

export default async function OpenRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages
      locale={locale}
      namespaces={['files', 'presets', 'conventions', 'library', 'field', 'ui']}
    >
      <OpenPage />
    </ClientMessages>
  );
}
