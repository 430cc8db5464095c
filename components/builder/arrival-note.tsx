import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readStored, writeStored } from '@/components/hooks/stored';
import { Callout } from '@/components/ui/callout';

/** Whether this device has shown the note already. */
export function isArrivalSeen(): boolean {
  return readStored('utmost.arrival') === 'seen';
}

/** After the first copy of all: where the link's visits show up. It is said once. */
export function ArrivalNote() {
  const t = useTranslations('builder.arrival');
  const ui = useTranslations('ui');
  const [seen, setSeen] = useState(isArrivalSeen);
  useEffect(() => {
    writeStored('utmost.arrival', 'seen');
  }, []);
  if (seen) return null;
  return (
    <Callout
      tone="success"
      toneLabel={ui('tone.success')}
      title={t('title')}
      onDismiss={{ label: ui('dismiss'), run: () => setSeen(true) }}
    >
      <p>{t('body')}</p>
    </Callout>
  );
}
