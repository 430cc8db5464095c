import '@/app/globals.css';
import type { Metadata } from 'next';
import { icons, pageMetadata } from '@/app/page-metadata';
import { translator } from '@/components/i18n/translator';
import { Document } from '@/components/layout/document';
import { DEFAULT_LOCALE, LOCALES } from '@/lib/i18n/locales';

export { viewport } from '@/app/page-metadata';

const t = translator(DEFAULT_LOCALE, 'meta');

export const metadata: Metadata = {
  ...pageMetadata(DEFAULT_LOCALE, '', { title: t('title'), description: t('description') }),
  icons,
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  const locales = LOCALES.map(({ code }) => code).join(' ');
  return (
    <Document locale={DEFAULT_LOCALE} head={<script src="/choose-language.js" data-locales={locales} />}>
      {children}
    </Document>
  );
}
