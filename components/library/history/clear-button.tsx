import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { focusContent } from '@/components/hooks/focus-content';
import { clearHistory } from '@/components/hooks/library/history';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** Clears the history, asked once; the bar at the bottom of the page tells of it and undoes it. */
export function ClearButton({ count }: { count: number }) {
  const t = useTranslations('history.clear');
  const ui = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const clear = async () => {
    setOpen(false);
    const cleared = await clearHistory();
    // The button goes with the links.
    if (cleared.ok) focusContent();
  };
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        closeLabel={ui('close')}
        focusTitle
      >
        <div className="grid gap-4">
          <p>{t('text', { count })}</p>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={() => void clear()}>
              {t('confirm')}
            </Button>
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
