'use client';

import { useTranslations } from 'use-intl';
import { reloadPage } from '@/components/hooks/address';
import { useStoreStatus } from '@/components/hooks/library/status';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

/** Why nothing can be saved or read just now, and what works all the same. Nothing where all is well. */
export function StoreNote() {
  const t = useTranslations('library.trouble');
  const ui = useTranslations('ui');
  const { trouble } = useStoreStatus();
  if (trouble === undefined) return null;
  const { code } = trouble;
  return (
    <Callout
      tone="warning"
      role="alert"
      toneLabel={ui('tone.warning')}
      title={t(`${code}.title`)}
      actions={
        (code === 'newer' || code === 'failed') && (
          <Button size="sm" onClick={reloadPage}>
            {t('reload')}
          </Button>
        )
      }
    >
      <p>{t(`${code}.body`)}</p>
    </Callout>
  );
}
