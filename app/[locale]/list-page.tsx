import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** A page that lists all there is of something: its path, and the namespace of its words. */
type ListName = 'checks' | 'glossary';

export function listMetadata(locale: string, name: ListName): Metadata {
  if (!isLocale(locale)) return {};
  const t = translator(locale, name);
  return pageMetadata(locale, name, { title: t('title'), description: t('description') });
}

type ListPageProps = { locale: Locale; name: ListName; children: ReactNode };

/** What the lists share: a title, what the list is, and the words that it uses. */
export function ListPage({ locale, name, children }: ListPageProps) {
  const t = translator(locale, name);
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
      </div>
      <ClientMessages locale={locale} namespaces={[name]}>
        {children}
      </ClientMessages>
    </div>
  );
}
