import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { partCounts } from '@/components/library/files/part-counts';
import { savePart } from '@/components/library/files/save-part';
import { ShareLink } from '@/components/library/files/share-link';
import { useCountsText } from '@/components/library/files/use-counts-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SharedPart } from '@/lib/library/shared-part';

type ShareDialogProps = {
  title: string;
  /** What the file is called. */
  name: string;
  /** Without history and settings: they are nobody else's. */
  part: SharedPart;
  onClose: () => void;
};

/** Gives something of the library away, as a link or as a file. */
export function ShareDialog({ title, name, part, onClose }: ShareDialogProps) {
  const t = useTranslations('files.share');
  const exporting = useTranslations('files.export');
  const ui = useTranslations('ui');
  const countsText = useCountsText();
  const [saved, setSaved] = useState<string>();

  const save = () => {
    const file = savePart(part, name);
    const told = file === undefined ? exporting('tooLarge') : t('downloaded', { name: file });
    setSaved(told);
    announce(told);
  };
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={ui('close')}>
      <div className="grid gap-5">
        <p>
          {t('holds', { what: countsText(partCounts(part)) })} {t('without')}
        </p>
        <ShareLink part={part} />
        <section className="grid gap-1.5">
          <h3 className="font-medium">{t('file')}</h3>
          <p className="text-sm text-ink-soft">{t('fileHow')}</p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Button icon={<Download aria-hidden="true" className="size-4" />} onClick={save}>
              {t('download')}
            </Button>
            <span className="text-sm [overflow-wrap:anywhere]">{saved}</span>
          </div>
        </section>
      </div>
    </Dialog>
  );
}
