import { useId, useMemo, useRef, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { pageAddress } from '@/components/hooks/address';
import { announce } from '@/components/hooks/announcer';
import { copyText } from '@/components/hooks/clipboard';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { TextInput } from '@/components/ui/text-input';
import { localePath } from '@/lib/i18n/path';
import { serialiseShare } from '@/lib/library/share-link';
import type { SharedPart } from '@/lib/library/shared-part';

/** The link that carries a part in itself; where it would be too long, why. */
export function ShareLink({ part }: { part: SharedPart }) {
  const t = useTranslations('files.share');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const format = useFormatter();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<{ readonly address: string; readonly isDone: boolean }>();
  const id = useId();
  const shared = useMemo(() => serialiseShare(part), [part]);

  if (!shared.ok) {
    const { length, limit } = shared.error;
    return (
      <Callout tone="warning" toneLabel={ui('tone.warning')} title={t('tooLong')}>
        <p>{t('tooLongHow', { length: format.number(length), limit: format.number(limit) })}</p>
      </Callout>
    );
  }
  const address = `${new URL(localePath(locale, 'library/open'), pageAddress()).href}#${shared.fragment}`;
  const copy = async () => {
    const isDone = await copyText(address);
    setCopied({ address, isDone });
    if (!isDone) input.current?.select();
    announce(t(isDone ? 'copied' : 'copyByHand'));
  };
  const outcome = copied?.address === address ? copied : undefined;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {t('link')}
      </label>
      <div className="flex gap-2">
        <TextInput
          id={id}
          ref={input}
          readOnly
          value={address}
          aria-describedby={`${id}-how`}
          onFocus={(event) => event.target.select()}
          className="font-mono text-sm"
        />
        <Button variant="primary" onClick={() => void copy()} className="shrink-0">
          {outcome?.isDone ? ui('copied') : t('copy')}
        </Button>
      </div>
      {outcome?.isDone === false && <p className="text-sm">{t('copyByHand')}</p>}
      <p id={`${id}-how`} className="text-sm text-ink-soft">
        {t('length', { length: format.number(address.length) })} {t('linkHow')}
      </p>
    </div>
  );
}
