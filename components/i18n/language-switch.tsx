'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { writeSetting } from '@/components/hooks/stored';
import { addressToCarry } from '@/components/hooks/use-before-language-switch';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { switchLocale } from '@/lib/i18n/path';

type LanguageSwitchProps = { locale: Locale; label: string };

/** Links to this page in the other languages. They take the address's query and fragment along, and so the form. */
export function LanguageSwitch({ locale, label }: LanguageSwitchProps) {
  const pathname = usePathname();

  // A new tab and a middle click too: the link itself is brought up to date before the browser follows it.
  const follow = (event: MouseEvent<HTMLAnchorElement>, code: Locale) => {
    writeSetting('utmost.locale', code);
    event.currentTarget.href = switchLocale(pathname, code) + addressToCarry();
  };

  return (
    <nav aria-label={label}>
      <ul className="flex">
        {LOCALES.filter(({ code }) => code !== locale).map(({ code, name }) => (
          <li key={code} lang={code}>
            <a
              href={switchLocale(pathname, code)}
              hrefLang={code}
              onClick={(event) => follow(event, code)}
              onAuxClick={(event) => follow(event, code)}
              className="target inline-flex items-center rounded-control px-2 text-sm text-ink-soft no-underline hover:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
