import type { ReactNode } from 'react';
import { translator } from '@/components/i18n/translator';
import { Announcer } from '@/components/layout/announcer';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import type { Locale } from '@/lib/i18n/locales';

const MAIN = 'content';

/** What surrounds every page of a language. */
export function PageFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale, 'layout');
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href={`#${MAIN}`}
        className="sr-only rounded-control bg-surface px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {t('skip')}
      </a>
      <Header locale={locale} />
      <main id={MAIN} tabIndex={-1} className="container-page flex-1 py-6 outline-none">
        {children}
      </main>
      <Footer locale={locale} />
      <Announcer />
    </div>
  );
}
