import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Preset } from '@/lib/library/library';

export type SaveAs = 'update' | 'new';

type SaveButtonsProps = {
  /** The preset that the form came from. */
  current: Preset | undefined;
  onSave: (as: SaveAs) => void;
  onCancel: () => void;
};

/** Saves the form in place of the preset that it came from, or as a new one. */
export function SaveButtons({ current, onSave, onCancel }: SaveButtonsProps) {
  const t = useTranslations('presets');
  const ui = useTranslations('ui');
  return (
    <div className="flex flex-wrap gap-2">
      {current && (
        <Button variant="primary" onClick={() => onSave('update')}>
          {t('update', { name: current.name })}
        </Button>
      )}
      <Button variant={current ? 'secondary' : 'primary'} onClick={() => onSave('new')}>
        {current ? t('saveNew') : t('save')}
      </Button>
      <Button onClick={onCancel}>{ui('cancel')}</Button>
    </div>
  );
}
