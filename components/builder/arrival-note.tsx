import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readStored, writeStored } from '@/components/hooks/stored';
import { Callout } from '@/components/ui/callout';

/** After the first copy: where the link's visits show up. Once dismissed, it does not come back. */
export function ArrivalNote() {
  const t = useTranslations('builder.arrival');
  const ui = useTranslations('ui');
  const [seen, setSeen] = useState(() => readStored('utmost.arrival') === 'seen');
  if (seen) return null;
  const dismiss = () => {
    setSeen(true);
    writeStored('utmost.arrival', 'seen');
  };
  return (
    <Callout tone="success" title={t('title')} onDismiss={{ label: ui('dismiss'), run: dismiss }}>
      <p>{t('body')}</p>
    </Callout>
  );
}
