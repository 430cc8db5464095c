import type { MouseEvent, ReactNode } from 'react';
import type { TermId } from '@/lib/glossary/terms';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

type TermLinkProps = {
  id: TermId;
  locale: Locale;
  /** Shows the term where the reader is. Without it, and with a new tab, the term's page opens. */
  onOpenTerm?: ((id: TermId) => void) | undefined;
  className?: string | undefined;
  children: ReactNode;
};

export function TermLink({ id, locale, onOpenTerm, className, children }: TermLinkProps) {
  const open =
    onOpenTerm &&
    ((event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onOpenTerm(id);
    });
  return (
    <a href={localePath(locale, `glossary/${id}`)} onClick={open} className={className}>
      {children}
    </a>
  );
}
