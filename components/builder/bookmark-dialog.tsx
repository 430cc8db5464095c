import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BookmarkFields } from '@/components/builder/bookmark-fields';
import { pageAddress } from '@/components/hooks/address';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { useApple } from '@/components/hooks/device';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { TextInput } from '@/components/ui/text-input';
import { chooseFields, fieldChoices } from '@/lib/share/field-choices';
import { serialisePrefill } from '@/lib/share/prefill';
import type { PrefillState } from '@/lib/share/prefill-state';

type BookmarkDialogProps = {
  open: boolean;
  onClose: () => void;
  prefill: PrefillState;
  follow: boolean;
  onFollow: (follow: boolean) => void;
};

/** With ⌘ or Ctrl: the same in every browser. */
const BOOKMARK_KEY = 'D';

/** Makes a preset of the form: an address to bookmark or to give to others, with the fields as the person wants them. */
export function BookmarkDialog(props: BookmarkDialogProps) {
  const t = useTranslations('bookmark');
  const ui = useTranslations('ui');
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('title')} closeLabel={ui('close')}>
      <BookmarkBody {...props} />
    </Dialog>
  );
}

/** Mounted when the window opens, so that the choices start from the form as it is. */
function BookmarkBody({ prefill, follow, onFollow }: BookmarkDialogProps) {
  const t = useTranslations('bookmark');
  const apple = useApple();
  const addressId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [choices, setChoices] = useState(() => fieldChoices(prefill));
  const [copied, setCopied] = useState<string>();

  const address = `${pageAddress()}#${serialisePrefill(chooseFields(prefill, choices))}`;

  const copy = async () => {
    if (await copyText(address)) {
      setCopied(address);
      announce(t('copied'));
    } else {
      input.current?.select();
      announce(t('selected'));
    }
  };

  return (
    <div className="grid gap-5">
      <p>
        {t('how')} <Kbd>{apple ? '⌘' : 'Ctrl'}</Kbd> <Kbd>{BOOKMARK_KEY}</Kbd>
      </p>
      <p className="text-sm text-ink-soft">{t('phone')}</p>
      <div className="grid gap-1.5">
        <label htmlFor={addressId} className="font-medium">
          {t('address')}
        </label>
        <div className="flex gap-2">
          <TextInput id={addressId} ref={input} readOnly value={address} className="font-mono text-sm" />
          <Button variant="primary" onClick={() => void copy()}>
            {copied === address ? t('copiedShort') : t('copy')}
          </Button>
        </div>
        <p className="text-sm text-ink-soft">{t('dates')}</p>
      </div>
      <BookmarkFields caption={t('fields')} choices={choices} onChange={setChoices} />
      <Checkbox
        checked={follow}
        onChange={(event) => onFollow(event.target.checked)}
        label={t('follow')}
        hint={t('followHint')}
      />
    </div>
  );
}
