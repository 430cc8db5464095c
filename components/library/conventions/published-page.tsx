'use client';

import { useLocale, useTranslations } from 'use-intl';
import { useFragment } from '@/components/hooks/use-fragment';
import { ConventionView } from '@/components/library/conventions/published/convention-view';
import { CopyPageLink } from '@/components/library/conventions/published/copy-page-link';
import { PublishedError } from '@/components/library/conventions/published/published-error';
import { usePublished } from '@/components/library/conventions/published/use-published';
import { buttonClass } from '@/components/ui/button-class';
import { Skeleton } from '@/components/ui/skeleton';
import { localePath } from '@/lib/i18n/path';

/** Conventions to read: those that a share link holds, or those of this device. Nothing is written, and nothing is sent. */
export function PublishedPage() {
  const t = useTranslations('conventions.published');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const fragment = useFragment();
  const published = usePublished(fragment);
  if (fragment === undefined || published === 'loading') return <Skeleton label={ui('loading')} lines={8} />;
  if (!published.ok) return <PublishedError code={published.error.code} />;

  const { conventions, isShared } = published;
  return (
    <div className="grid gap-8">
      <div className="grid gap-3">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
        {conventions.length > 1 && <p className="max-w-prose">{t('several')}</p>}
        <div className="flex flex-wrap items-center gap-3 print:hidden">
          {isShared ? (
            <a
              href={`${localePath(locale, 'library/open')}#${fragment}`}
              className={buttonClass({ variant: 'primary' })}
            >
              {t('use')}
            </a>
          ) : (
            <CopyPageLink conventions={conventions} />
          )}
        </div>
      </div>
      {conventions.map((convention) => (
        <ConventionView key={convention.id} convention={convention} />
      ))}
    </div>
  );
}
