import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/i18n/client-messages';
import { translator } from '@/components/i18n/translator';
import { LibraryNav } from '@/components/library/library-nav';
import { PersistenceNote } from '@/components/library/persistence-note';
import { StoreNote } from '@/components/library/store-note';
import { UndoBar } from '@/components/library/undo-bar';
import { WaitingCopies } from '@/components/library/waiting-copies';
import type { Locale } from '@/lib/i18n/locales';

type LibraryFrameProps = { locale: Locale; children: ReactNode };

/** What the pages of the library share: their tabs, how storing fares, and the way back. */
export function LibraryFrame({ locale, children }: LibraryFrameProps) {
  const t = translator(locale, 'library');
  return (
    <div className="grid gap-6">
      <div className="grid gap-3">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
        <LibraryNav locale={locale} />
      </div>
      <ClientMessages locale={locale} namespaces={['library', 'ui']}>
        <StoreNote />
      </ClientMessages>
      <div className="grid min-h-[50dvh] min-w-0 content-start gap-6">{children}</div>
      <ClientMessages locale={locale} namespaces={['library', 'ui']}>
        <PersistenceNote />
        <UndoBar />
      </ClientMessages>
      <WaitingCopies />
    </div>
  );
}
