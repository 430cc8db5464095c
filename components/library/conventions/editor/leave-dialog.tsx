import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type LeaveDialogProps = { onClose: () => void; onDiscard: () => void; onSave: () => Promise<void> };

/** Asked before changes are left behind. */
export function LeaveDialog({ onClose, onDiscard, onSave }: LeaveDialogProps) {
  const t = useTranslations('conventions.leave');
  const ui = useTranslations('ui');
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={ui('close')}>
      <div className="grid gap-4">
        <p>{t('body')}</p>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => void onSave()}>
            {t('save')}
          </Button>
          <Button onClick={onDiscard}>{t('discard')}</Button>
          <Button variant="ghost" onClick={onClose}>
            {t('stay')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
