import { TERMS, type Term, type TermId, type TermKind } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';

/** What a list shows of a term. */
export type TermSummary = {
  readonly id: TermId;
  readonly kind: TermKind;
  readonly param: Term['param'];
  readonly name: string;
  readonly what: string;
};

/** All terms in one language, in the table's order. */
export function termSummaries(texts: GlossaryTexts): readonly TermSummary[] {
  return TERMS.map(({ id, kind, param }) => ({
    id,
    kind,
    param,
    name: texts[id].name,
    what: texts[id].what,
  }));
}
