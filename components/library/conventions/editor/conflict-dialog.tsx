import { useTranslations } from 'use-intl';
import { Differences } from '@/components/library/conventions/editor/differences';
import type { Conflict } from '@/components/library/conventions/editor/use-saving';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Convention } from '@/lib/conventions/convention';

type ConflictDialogProps = { conflict: Conflict; mine: Convention };

/** Another tab has saved or deleted the same convention: both are shown, and the person decides. */
export function ConflictDialog({ conflict, mine }: ConflictDialogProps) {
  const t = useTranslations('conventions.conflict');
  const ui = useTranslations('ui');
  const { theirs } = conflict;
  return (
    <Dialog open focusTitle onClose={conflict.close} title={t('title')} closeLabel={ui('close')}>
      <div className="grid gap-4">
        <p>{t(theirs === undefined ? 'deleted' : 'body')}</p>
        {theirs !== undefined && <Differences mine={mine} theirs={theirs} />}
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={conflict.keepMine}>
            {t(theirs === undefined ? 'saveAnew' : 'keepMine')}
          </Button>
          {theirs !== undefined && <Button onClick={conflict.keepBoth}>{t('keepBoth')}</Button>}
          <Button onClick={conflict.takeTheirs}>{t(theirs === undefined ? 'giveUp' : 'takeTheirs')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
