'use client';

import { ArrowLeft, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelSearch } from '@/components/glossary/panel-search';
import { PanelTerm, type UseExample } from '@/components/glossary/panel-term';
import { Button } from '@/components/ui/button';
import { type GlossaryField, type TermId, termOfField } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

type PanelContentProps = {
  field: GlossaryField;
  texts: GlossaryTexts;
  locale: Locale;
  onUseExample?: UseExample | undefined;
};

/** The field's term, a term opened from there, or the search. Give it the field as its key: each starts afresh. */
export function PanelContent({ field, texts, locale, onUseExample }: PanelContentProps) {
  const t = useTranslations('glossary');
  const own = termOfField(field);
  const [view, setView] = useState<{ show: TermId | 'search'; moves: number }>({ show: own, moves: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (show: TermId | 'search') => setView({ show, moves: view.moves + 1 });

  // Only after a step inside the panel: a change of field must leave the focus in the form.
  useEffect(() => {
    if (view.moves > 0) heading.current?.focus();
  }, [view.moves]);

  return (
    <>
      {view.show !== own && (
        <Button
          size="sm"
          variant="ghost"
          className="-ml-2 w-fit"
          icon={<ArrowLeft aria-hidden="true" className="size-4" />}
          onClick={() => open(own)}
        >
          {t('back', { term: texts[own].name })}
        </Button>
      )}
      {view.show === 'search' ? (
        <>
          <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
            {t('title')}
          </h2>
          <PanelSearch texts={texts} locale={locale} onOpenTerm={open} />
        </>
      ) : (
        <PanelTerm
          id={view.show}
          texts={texts}
          locale={locale}
          headingRef={heading}
          onUseExample={onUseExample}
          onOpenTerm={open}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3 text-sm">
        {view.show !== 'search' && (
          <Button
            size="sm"
            icon={<Search aria-hidden="true" className="size-4" />}
            onClick={() => open('search')}
          >
            {t('search')}
          </Button>
        )}
        <a href={localePath(locale, 'glossary')} className="inline-flex items-center pointer-coarse:min-h-11">
          {t('all')}
        </a>
      </div>
    </>
  );
}
