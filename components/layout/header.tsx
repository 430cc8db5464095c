import { LanguageSwitch } from '@/components/i18n/language-switch';
import { translator } from '@/components/i18n/translator';
import { Mark } from '@/components/layout/mark';
import { NavLinks } from '@/components/layout/nav-links';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

export function Header({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout');
  const theme = translator(locale, 'theme');
  const home = localePath(locale);
  const links = [
    { href: home, text: t('builder') },
    { href: localePath(locale, 'library'), text: t('library') },
    { href: localePath(locale, 'checks'), text: t('checks') },
    { href: localePath(locale, 'glossary'), text: t('glossary') },
  ];
  const names = { light: theme('light'), dark: theme('dark'), system: theme('system') };

  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="container-page flex flex-wrap items-center gap-x-1 py-1.5 sm:gap-x-4">
        <a
          href={home}
          className="inline-flex items-center justify-center gap-2 text-lg font-semibold text-ink no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        >
          <Mark />
          <span>{translator(locale, 'meta')('name')}</span>
        </a>
        <nav aria-label={t('nav')} className="max-[30rem]:order-last max-[30rem]:w-full">
          <NavLinks links={links} />
        </nav>
        <div className="ml-auto flex items-center">
          <LanguageSwitch locale={locale} label={t('language')} />
          <ThemeSwitch label={theme('label')} names={names} />
        </div>
      </div>
    </header>
  );
}
