import { translator } from '@/components/i18n/translator';
import type { Locale } from '@/lib/i18n/locales';

export function Footer({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout');
  return (
    <footer className="border-t border-line text-sm text-ink-soft print:hidden">
      <div className="container-page flex flex-wrap justify-between gap-x-8 gap-y-1 py-6">
        <p>{t('privacy')}</p>
        <p>{t('licence')}</p>
      </div>
    </footer>
  );
}
