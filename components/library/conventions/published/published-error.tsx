import { useLocale, useTranslations } from 'use-intl';
import type { PublishedFault } from '@/components/library/conventions/published/use-published';
import { buttonClass } from '@/components/ui/button-class';
import { Callout } from '@/components/ui/callout';
import { localePath } from '@/lib/i18n/path';

/** Why there is nothing to read, and what can be done. */
export function PublishedError({ code }: { code: PublishedFault }) {
  const t = useTranslations('conventions.published');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const isEmpty = code === 'nothing_here';
  return (
    <div className="grid max-w-prose gap-4">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <Callout
        tone={isEmpty ? 'info' : 'error'}
        toneLabel={ui(isEmpty ? 'tone.info' : 'tone.error')}
        title={t(`faults.${code}.title`)}
        actions={
          <a href={localePath(locale, 'library/conventions')} className={buttonClass({ size: 'sm' })}>
            {t('toConventions')}
          </a>
        }
      >
        <p>{t(`faults.${code}.how`)}</p>
      </Callout>
    </div>
  );
}
