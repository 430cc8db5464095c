'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { focusContent } from '@/components/hooks/focus-content';
import { useHasLibrary } from '@/components/hooks/library/has-library';
import { askToPersist } from '@/components/hooks/library/persistence';
import { useStoreStatus } from '@/components/hooks/library/status';
import { Button } from '@/components/ui/button';
import { localePath } from '@/lib/i18n/path';

/** That the browser may delete what is saved, and how to be safe from it; where there is something to lose. */
export function PersistenceNote() {
  const t = useTranslations('library.persistence');
  const locale = useLocale();
  const { persisted } = useStoreStatus();
  const hasLibrary = useHasLibrary();
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  if (!hasLibrary || (persisted !== false && answer === undefined)) return null;

  const ask = async () => {
    const next = (await askToPersist(true)) ? 'granted' : 'refused';
    setAnswer(next);
    announce(t(next));
    // The button goes with its answer.
    if (next === 'granted') focusContent();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-4 text-sm text-ink-soft">
      <p className="max-w-prose">{t(answer ?? 'text')}</p>
      {answer !== 'granted' && (
        <>
          <Button size="sm" onClick={() => void ask()}>
            {t('ask')}
          </Button>
          <a href={localePath(locale, 'library/files')} className="target inline-flex items-center">
            {t('backup')}
          </a>
        </>
      )}
    </div>
  );
}
