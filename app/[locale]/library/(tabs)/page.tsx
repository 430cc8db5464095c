import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryMetadata } from '@/app/[locale]/library/library-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { PresetsPage } from '@/components/library/presets/presets-page';
import { isLocale } from '@/lib/i18n/locales';

type Props = PageProps<'/[locale]/library'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return libraryMetadata((await params).locale, 'presets');
}

export default async function PresetsRoute({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={['presets', 'files', 'library', 'bookmark', 'field', 'ui']}>
      <PresetsPage />
    </ClientMessages>
  );
}
