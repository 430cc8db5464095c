import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isArrivalSeen } from '@/components/builder/arrival-seen';
import { writeStored } from '@/components/hooks/stored';
import { Callout } from '@/components/ui/callout';

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
