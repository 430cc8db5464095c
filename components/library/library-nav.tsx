import { translator } from '@/components/i18n/translator';
import { NavLinks } from '@/components/layout/nav-links';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

const TABS = ['presets', 'history', 'conventions', 'files'] as const;

/** The parts of the library, each a page. Presets are what the library opens with. */
export function LibraryNav({ locale }: { locale: Locale }) {
  const t = translator(locale, 'library');
  const links = TABS.map((tab) => ({
    href: localePath(locale, tab === 'presets' ? 'library' : `library/${tab}`),
    text: t(`tab.${tab}`),
  }));
  return (
    <nav aria-label={t('nav')} className="border-b border-line pb-1">
      <div className="-mx-1.5 sm:-mx-2.5">
        <NavLinks links={links} />
      </div>
    </nav>
  );
}
