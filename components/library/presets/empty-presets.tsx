import { useLocale, useTranslations } from 'use-intl';
import { buttonClass } from '@/components/ui/button-class';
import { localePath } from '@/lib/i18n/path';

/** Where there are no presets yet: how to come by one. */
export function EmptyPresets() {
  const t = useTranslations('presets.empty');
  const locale = useLocale();
  return (
    <section className="grid max-w-prose gap-3 rounded-card border border-line border-dashed p-5">
      <h3 className="font-semibold">{t('title')}</h3>
      <p>{t('how')}</p>
      <p>{t('dates')}</p>
      <a href={localePath(locale)} className={`${buttonClass({ variant: 'primary' })} justify-self-start`}>
        {t('go')}
      </a>
    </section>
  );
}
