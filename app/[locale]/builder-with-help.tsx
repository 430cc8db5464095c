'use client';

import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Builder } from '@/components/builder/builder';
import { useHydrated } from '@/components/hooks/device';
import { Skeleton } from '@/components/ui/skeleton';
import type { Locale } from '@/lib/i18n/locales';

// Help comes after the form: the form has to work first.
const GlossaryPanel = lazy(async () => {
  const { GlossaryPanel: panel } = await import('@/components/glossary/glossary-panel');
  return { default: panel };
});

/** Composes the builder and the glossary, which do not know each other. */
export function BuilderWithHelp({ locale }: { locale: Locale }) {
  const t = useTranslations('glossary');
  const hydrated = useHydrated();
  return (
    <Builder
      renderHelp={(field, onUseExample) =>
        hydrated ? (
          <Suspense fallback={<Skeleton label={t('loading')} lines={8} />}>
            <GlossaryPanel field={field} locale={locale} onUseExample={onUseExample} />
          </Suspense>
        ) : (
          <Skeleton label={t('loading')} lines={8} />
        )
      }
    />
  );
}
