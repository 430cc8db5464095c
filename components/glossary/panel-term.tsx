'use client';

import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { CtrCalculator } from '@/components/glossary/ctr-calculator';
import { RelatedTerms } from '@/components/glossary/related-terms';
import { TermArticle } from '@/components/glossary/term-article';
import { termLabels } from '@/components/glossary/term-labels';
import { Button } from '@/components/ui/button';
import { ParamDot } from '@/components/ui/param-name';
import { paramExample } from '@/lib/glossary/examples';
import { fieldOfTerm, type TermId } from '@/lib/glossary/terms';
import type { GlossaryTexts } from '@/lib/i18n/glossary/en';
import type { Locale } from '@/lib/i18n/locales';
import type { UtmKey } from '@/lib/utm/params';

/** Puts an example into the form. */
export type UseExample = (field: 'url' | UtmKey, value: string) => void;

type PanelTermProps = {
  id: TermId;
  texts: GlossaryTexts;
  locale: Locale;
  headingRef: Ref<HTMLHeadingElement>;
  onUseExample?: UseExample | undefined;
  onOpenTerm: (id: TermId) => void;
};

export function PanelTerm({ id, texts, locale, headingRef, onUseExample, onOpenTerm }: PanelTermProps) {
  const t = useTranslations('glossary');
  const labels = termLabels(t);
  const field = fieldOfTerm(id);
  const value = paramExample(id)?.good ?? texts[id].good?.value;
  const action = onUseExample && field && value !== undefined && (
    <Button size="sm" onClick={() => onUseExample(field, value)}>
      {t('useExample')}
    </Button>
  );

  return (
    <>
      <h2
        ref={headingRef}
        tabIndex={-1}
        className="flex items-baseline gap-2 text-lg font-semibold outline-none"
      >
        {field && field !== 'url' && <ParamDot colour={field} />}
        {texts[id].name}
      </h2>
      <TermArticle id={id} text={texts[id]} labels={labels} heading="h3" exampleAction={action}>
        {id === 'ctr' && <CtrCalculator heading="h3" />}
      </TermArticle>
      <RelatedTerms
        id={id}
        locale={locale}
        title={labels.related}
        heading="h3"
        names={(related) => texts[related].name}
        onOpenTerm={onOpenTerm}
      />
    </>
  );
}
