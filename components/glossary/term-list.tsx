import { TermLink } from '@/components/glossary/term-link';
import type { TermSummary } from '@/components/glossary/term-summary';
import { ParamDot } from '@/components/ui/param-name';
import { Prose } from '@/components/ui/prose';
import type { TermId } from '@/lib/glossary/terms';
import type { Locale } from '@/lib/i18n/locales';

type TermListProps = {
  terms: readonly TermSummary[];
  locale: Locale;
  onOpenTerm?: ((id: TermId) => void) | undefined;
};

export function TermList({ terms, locale, onOpenTerm }: TermListProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-x-6 gap-y-4">
      {terms.map(({ id, param, name, what }) => (
        <li key={id}>
          <TermLink
            id={id}
            locale={locale}
            onOpenTerm={onOpenTerm}
            className="inline-flex items-baseline gap-1.5 font-medium pointer-coarse:py-2.5"
          >
            {param && <ParamDot colour={param} />}
            {name}
          </TermLink>
          <p className="text-sm text-ink-soft">
            <Prose text={what} />
          </p>
        </li>
      ))}
    </ul>
  );
}
