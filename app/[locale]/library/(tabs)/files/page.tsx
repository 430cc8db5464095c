import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryMetadata } from '@/app/[locale]/library/library-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { FilesPage } from '@/components/library/files/files-page';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/library/files'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return libraryMetadata((await params).locale, 'files');
}

export default async function FilesRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages
      locale={locale}
      namespaces={['files', 'presets', 'conventions', 'library', 'field', 'ui']}
    >
      <FilesPage />
    </ClientMessages>
  );
}
