'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Skeleton } from '@/components/ui/skeleton';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';

type PanelWaitProps = { locale: Locale } & ({ state: 'loading' } | { state: 'failed'; retry: () => void });

/** What the panel shows until its texts are there, or when they did not come. */
export function PanelWait(props: PanelWaitProps) {
  const t = useTranslations('glossary');
  const ui = useTranslations('ui');
  if (props.state === 'loading') return <Skeleton label={t('loading')} lines={10} />;
  return (
    <Callout
      tone="warning"
      toneLabel={ui('tone.warning')}
      role="status"
      actions={
        <Button size="sm" onClick={props.retry}>
          {t('retry')}
        </Button>
      }
    >
      <p>{t('failed')}</p>
      <a href={localePath(props.locale, 'glossary')}>{t('all')}</a>
    </Callout>
  );
}
