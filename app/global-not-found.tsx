import '@/app/globals.css';
import type { Metadata } from 'next';
import { icons } from '@/app/page-metadata';
import { translator } from '@/components/i18n/translator';
import { Document } from '@/components/layout/document';
import { LanguageChoice } from '@/components/layout/language-choice';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';

export { viewport } from '@/app/page-metadata';

export const metadata: Metadata = { title: translator(DEFAULT_LOCALE, 'notFound')('title'), icons };

export default function GlobalNotFound() {
  return (
    <Document locale={DEFAULT_LOCALE}>
      <LanguageChoice namespace="notFound" />
    </Document>
  );
}
