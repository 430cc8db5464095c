'use client';

import { GlossarySearch } from '@/components/glossary/glossary-search';
import { loadSearchIndex } from '@/components/glossary/load-glossary';
import { PanelWait } from '@/components/glossary/panel-wait';
import { termSummaries } from '@/components/glossary/term-summary';
import { useLoaded } from '@/components/glossary/use-loaded';
import type { TermId } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';
import type { Locale } from '@/lib/i18n/locales';

type PanelSearchProps = { texts: GlossaryTexts; locale: Locale; onOpenTerm: (id: TermId) => void };

/** The search inside the panel. The other languages, which it searches too, come when it is opened. */
export function PanelSearch({ texts, locale, onOpenTerm }: PanelSearchProps) {
  const index = useLoaded(loadSearchIndex);
  if (index.state !== 'ready') return <PanelWait locale={locale} {...index} />;
  return (
    <GlossarySearch
      terms={termSummaries(texts)}
      index={index.value}
      locale={locale}
      heading="h3"
      onOpenTerm={onOpenTerm}
    />
  );
}
