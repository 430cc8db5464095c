import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';

type DocumentProps = { locale: Locale; children: ReactNode; head?: ReactNode };

/** `<html>` of every page. The theme's script blocks on purpose, and is a file, so that a strict policy lets it. */
export function Document({ locale, children, head }: DocumentProps) {
  return (
    // The script writes data-theme here before React looks.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}
