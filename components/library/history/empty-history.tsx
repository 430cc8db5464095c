import { useLocale, useTranslations } from 'use-intl';
import { useSettings } from '@/components/hooks/library/settings';
import { buttonClass } from '@/components/ui/button-class';
import { localePath } from '@/lib/i18n/path';

/** Where there is no link yet: how one comes here. */
export function EmptyHistory() {
  const t = useTranslations('history.empty');
  const locale = useLocale();
  const { keepHistory } = useSettings();
  return (
    <section className="grid justify-items-start gap-3 rounded-card border border-line bg-surface p-5">
      <h3 className="text-lg font-semibold">{t('title')}</h3>
      <p className="max-w-prose">{t(keepHistory ? 'kept' : 'notKept')}</p>
      <a href={localePath(locale)} className={buttonClass({ variant: 'primary' })}>
        {t('build')}
      </a>
    </section>
  );
}
