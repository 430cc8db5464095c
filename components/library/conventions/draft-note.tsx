import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readDraft, writeDraft } from '@/components/library/conventions/editor/draft';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Callout } from '@/components/ui/callout';

/** What was typed in this tab and not saved: it can go on. */
export function DraftNote() {
  const t = useTranslations('conventions.draft');
  const ui = useTranslations('ui');
  const [draft, setDraft] = useState(readDraft);
  if (draft === undefined) return null;
  return (
    <Callout
      tone="info"
      toneLabel={ui('tone.info')}
      title={t('waiting', { name: draft.name })}
      actions={
        <>
          <a href={`#id=${encodeURIComponent(draft.id)}`} className={buttonClass({ size: 'sm' })}>
            {t('continue')}
          </a>
          <Button
            size="sm"
            variant="ghost"
            onClick={() => {
              writeDraft(undefined);
              setDraft(undefined);
            }}
          >
            {t('discard')}
          </Button>
        </>
      }
    />
  );
}
