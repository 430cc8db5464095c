import { Link2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { pageAddress } from '@/components/hooks/address';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { ShareButton } from '@/components/library/files/share-button';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { TextInput } from '@/components/ui/text-input';
import type { Convention } from '@/lib/conventions/convention';
import { serialiseShare } from '@/lib/library/share-link';
import type { SharedPart } from '@/lib/library/shared-part';

/** Copies an address of this page that opens everywhere: it carries the conventions in itself. */
export function CopyPageLink({ conventions }: { conventions: readonly Convention[] }) {
  const t = useTranslations('conventions.published');
  const ui = useTranslations('ui');
  const [made, setMade] = useState<{ readonly address: string; readonly isCopied: boolean } | 'too_long'>();
  const noteId = useId();

  const part: SharedPart = { kind: 'convention', presets: [], conventions };

  const copy = async () => {
    const shared = serialiseShare(part);
    if (!shared.ok) {
      setMade('too_long');
      announce(t('tooLong'));
      return;
    }
    const address = `${pageAddress()}#${shared.fragment}`;
    const isCopied = await copyText(address);
    setMade({ address, isCopied });
    announce(t(isCopied ? 'copied' : 'copyByHand'));
  };
  return (
    <div className="grid w-full gap-2">
      <div>
        <Button
          variant="primary"
          icon={<Link2 aria-hidden="true" className="size-4" />}
          aria-describedby={noteId}
          onClick={() => void copy()}
        >
          {t('copyLink')}
        </Button>
      </div>
      <p id={noteId} className="max-w-prose text-sm text-ink-soft">
        {t('copyNote')}
      </p>
      {made === 'too_long' && (
        <Callout
          tone="warning"
          toneLabel={ui('tone.warning')}
          title={t('tooLong')}
          actions={<ShareButton name={t('title')} part={part} />}
        >
          <p>{t('tooLongHow')}</p>
        </Callout>
      )}
      {typeof made === 'object' && (
        <>
          <p className="text-sm font-medium">{t(made.isCopied ? 'copied' : 'copyByHand')}</p>
          <TextInput
            readOnly
            aria-label={t('address')}
            value={made.address}
            onFocus={(event) => event.target.select()}
            className="font-mono text-sm"
          />
        </>
      )}
    </div>
  );
}
