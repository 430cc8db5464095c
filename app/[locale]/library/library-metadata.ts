import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { translator } from '@/components/i18n/translator';
import { isLocale } from '@/lib/i18n/locales';
import type { en } from '@/lib/i18n/messages/en';

type PageName = keyof (typeof en)['library']['page'];

/** Metadata of a page of the library; presets are what the library opens with. */
export function libraryMetadata(locale: string, page: PageName): Metadata {
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'library');
  const path = page === 'presets' ? 'library' : `library/${page}`;
  return pageMetadata(locale, path, {
    title: t(`page.${page}.title`),
    description: t(`page.${page}.description`),
  });
}
