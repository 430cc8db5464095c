import { useTranslations } from 'use-intl';
import type { Editing } from '@/components/library/conventions/editor/use-editing';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** What there is to know before one goes on: it was edited before, or saved elsewhere meanwhile. */
export function EditorNotes({ editing }: { editing: Editing }) {
  const t = useTranslations('conventions.draft');
  const ui = useTranslations('ui');
  if (!editing.isChanged) return null;
  return (
    <>
      {editing.isOutdated && (
        <Callout tone="warning" role="status" toneLabel={ui('tone.warning')} title={t('outdated')}>
          <p>{t('outdatedHow')}</p>
        </Callout>
      )}
      {editing.isKept && (
        <Callout
          tone="info"
          toneLabel={ui('tone.info')}
          title={t('kept')}
          actions={
            <Button size="sm" onClick={editing.reset}>
              {t('discard')}
            </Button>
          }
        />
      )}
    </>
  );
}
