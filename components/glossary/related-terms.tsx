import { TermLink } from '@/components/glossary/term-link';
import { findTerm, type TermId } from '@/lib/glossary/terms';
import type { Locale } from '@/lib/i18n/locales';

type RelatedTermsProps = {
  id: TermId;
  locale: Locale;
  title: string;
  heading: 'h2' | 'h3';
  names: (id: TermId) => string;
  onOpenTerm?: (id: TermId) => void;
};

export function RelatedTerms({ id, locale, title, heading: Heading, names, onOpenTerm }: RelatedTermsProps) {
  return (
    <section className="grid gap-1">
      <Heading className="text-sm font-semibold">{title}</Heading>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {findTerm(id)?.related.map((related) => (
          <li key={related}>
            <TermLink
              id={related}
              locale={locale}
              onOpenTerm={onOpenTerm}
              className="inline-flex items-center py-0.5 pointer-coarse:min-h-11"
            >
              {names(related)}
            </TermLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
