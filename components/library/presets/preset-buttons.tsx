import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

type PresetButtonsProps = {
  address: string;
  /** The heading with the name: what the buttons are about. */
  nameId: string;
  onEdit: (button: HTMLElement) => void;
  onDuplicate: () => void;
  onShare: () => void;
  onRemove: () => void;
};

/** What can be done with a preset of the list. Where the browser does not let us copy, the address is there to copy by hand. */
export function PresetButtons({
  address,
  nameId,
  onEdit,
  onDuplicate,
  onShare,
  onRemove,
}: PresetButtonsProps) {
  const t = useTranslations('presets');
  const bookmark = useTranslations('bookmark');
  const share = useTranslations('files.share');
  const [copy, setCopy] = useState<{ readonly address: string; readonly done: boolean }>();
  const copied = copy?.address === address ? copy : undefined;
  const copyAddress = async () => {
    const done = await copyText(address);
    setCopy({ address, done });
    announce(bookmark(done ? 'copied' : 'selected'));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-describedby={nameId} onClick={() => void copyAddress()}>
          {copied?.done ? bookmark('copiedShort') : t('copy')}
        </Button>
        <Button size="sm" aria-describedby={nameId} onClick={(event) => onEdit(event.currentTarget)}>
          {t('edit')}
        </Button>
        <Button size="sm" aria-describedby={nameId} onClick={onDuplicate}>
          {t('duplicate')}
        </Button>
        <Button size="sm" aria-describedby={nameId} onClick={onShare}>
          {share('button')}
        </Button>
        <Button size="sm" variant="ghost" aria-describedby={nameId} onClick={onRemove}>
          {t('delete')}
        </Button>
      </div>
      {copied?.done === false && (
        <TextInput
          readOnly
          aria-label={t('address')}
          value={address}
          ref={(input) => input?.select()}
          className="font-mono text-sm"
        />
      )}
    </>
  );
}
