import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EraseDialog } from '@/components/library/files/erase-dialog';
import { PageSection } from '@/components/library/files/page-section';
import { Button } from '@/components/ui/button';

/** Takes everything away, after a second question. */
export function EraseSection() {
  const t = useTranslations('files.erase');
  const [isAsking, setAsking] = useState(false);
  return (
    <PageSection title={t('title')} intro={t('how')}>
      <div>
        <Button onClick={() => setAsking(true)}>{t('button')}</Button>
      </div>
      {isAsking && <EraseDialog onClose={() => setAsking(false)} />}
    </PageSection>
  );
}
