'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { loadGlossary } from '@/components/glossary/load-glossary';
import { PanelContent } from '@/components/glossary/panel-content';
import type { UseExample } from '@/components/glossary/panel-term';
import { PanelWait } from '@/components/glossary/panel-wait';
import { useLoaded } from '@/components/glossary/use-loaded';
import type { GlossaryField } from '@/lib/glossary/terms';
import type { Locale } from '@/lib/i18n/locales';

type GlossaryPanelProps = {
  /** The field to explain: the one that has, or had last, the focus. */
  field: GlossaryField;
  locale: Locale;
  onUseExample?: UseExample;
};

/**
 * Explains a field of the form, beside it or in a sheet. Needs the namespace `glossary`. The texts come after the
 * page; until then quiet lines stand at the same height. It never takes the focus by itself.
 */
export function GlossaryPanel({ field, locale, onUseExample }: GlossaryPanelProps) {
  const t = useTranslations('glossary');
  const texts = useLoaded(useCallback(() => loadGlossary(locale), [locale]));
  return (
    <section aria-label={t('panel')} className="grid min-h-112 content-start gap-4">
      {texts.state === 'ready' ? (
        <PanelContent
          key={field}
          field={field}
          texts={texts.value}
          locale={locale}
          onUseExample={onUseExample}
        />
      ) : (
        <PanelWait locale={locale} {...texts} />
      )}
    </section>
  );
}
