'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

export default function ErrorPage({ retry }: { retry: () => void }) {
  const t = useTranslations('errorPage');
  return (
    <Callout
      tone="error"
      role="alert"
      title={t('title')}
      actions={<Button onClick={retry}>{t('retry')}</Button>}
    >
      <p>{t('body')}</p>
    </Callout>
  );
}
