import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { readLibrary, writeLibrary } from '@/components/hooks/library/whole';
import { partCounts } from '@/components/library/files/part-counts';
import { useCountsText } from '@/components/library/files/use-counts-text';
import { useExport } from '@/components/library/files/use-export';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EMPTY_LIBRARY, type Library } from '@/lib/library/library';

/** Says what would go, offers a backup, and asks. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('files.erase');
  const exporting = useTranslations('files.export');
  const trouble = useTranslations('library.trouble');
  const ui = useTranslations('ui');
  const countsText = useCountsText();
  const { state, backup } = useExport();
  const [library, setLibrary] = useState<Library>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    let wanted = true;
    void readLibrary().then((read) => {
      if (!wanted) return;
      if (read.ok) setLibrary(read.library);
      else setFailure(trouble(`${read.error.code}.title`));
    });
    return () => {
      wanted = false;
    };
  }, [trouble]);

  const erase = async (from: Library) => {
    const written = await writeLibrary(from, EMPTY_LIBRARY, 'delete_all');
    if (written.ok) {
      announce(t(written.count === 0 ? 'nothing' : 'done'));
      onClose();
      return;
    }
    const { code } = written.error;
    setFailure(code === 'changed_elsewhere' ? t('changed') : trouble(`${code}.title`));
    const read = await readLibrary();
    if (read.ok) setLibrary(read.library);
  };
  const counts = library && { ...partCounts({ kind: 'library', ...library }), setting: 0 };
  return (
    <Dialog open focusTitle onClose={onClose} title={t('ask')} closeLabel={ui('close')}>
      <div className="grid gap-4">
        {counts === undefined ? (
          failure === undefined && <p>{ui('loading')}</p>
        ) : (
          <p>{t('holds', { what: countsText(counts) })}</p>
        )}
        <p className="text-sm text-ink-soft">{t('undo')}</p>
        {failure !== undefined && (
          <p role="alert" className="text-error">
            {failure}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void backup()}>{t('backupFirst')}</Button>
          {library !== undefined && <Button onClick={() => void erase(library)}>{t('confirm')}</Button>}
          <Button onClick={onClose}>{ui('cancel')}</Button>
        </div>
        <p className="min-h-6 text-sm [overflow-wrap:anywhere]">
          {state?.state === 'working' ? exporting('working') : state?.text}
        </p>
      </div>
    </Dialog>
  );
}
