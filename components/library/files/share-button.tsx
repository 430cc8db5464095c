import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ShareDialog } from '@/components/library/files/share-dialog';
import { Button } from '@/components/ui/button';
import type { SharedPart } from '@/lib/library/shared-part';

type ShareButtonProps = {
  /** What the shared thing is called. */
  name: string;
  part: SharedPart;
  /** Id of the element that names it. */
  describedBy?: string;
};

/** Opens the window that gives a preset or a convention away. */
export function ShareButton({ name, part, describedBy }: ShareButtonProps) {
  const t = useTranslations('files.share');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        aria-describedby={describedBy}
        icon={<Share2 aria-hidden="true" className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t('button')}
      </Button>
      {isOpen && (
        <ShareDialog title={t('title', { name })} name={name} part={part} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
