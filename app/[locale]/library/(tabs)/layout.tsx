import { notFound } from 'next/navigation';
import { LibraryFrame } from '@/components/library/library-frame';
import { isLocale } from '@/lib/i18n/locales';

export default async function LibraryLayout({ params, children }: LayoutProps<'/[locale]/library'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <LibraryFrame locale={locale}>{children}</LibraryFrame>;
}
