'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHydrated } from '@/components/hooks/device';
import { focusContent } from '@/components/hooks/focus-content';
import { EraseSection } from '@/components/library/files/erase-section';
import { ExportSection } from '@/components/library/files/export-section';
import { FileChooser } from '@/components/library/files/file-chooser';
import { ImportDone } from '@/components/library/files/import-done';
import { type Imported, ImportReview } from '@/components/library/files/import-review';
import { PageSection } from '@/components/library/files/page-section';
import { SettingsSection } from '@/components/library/files/settings-section';
import { StorageSection } from '@/components/library/files/storage-section';
import { useFileReading } from '@/components/library/files/use-file-reading';
import { Skeleton } from '@/components/ui/skeleton';

/** Sharing, import, backup and settings; what a chosen file holds stands in their place. */
export function FilesPage() {
  const t = useTranslations('files');
  const ui = useTranslations('ui');
  const hydrated = useHydrated();
  const files = useFileReading();
  const [imported, setImported] = useState<Imported>();

  const finish = (done: Imported) => {
    files.close();
    setImported(done);
  };
  const cancel = () => {
    files.close();
    focusContent();
  };
  if (!hydrated) return <Skeleton label={ui('loading')} lines={12} />;
  if (files.reading?.state === 'read') {
    return <ImportReview opened={files.reading.opened} onImported={finish} onCancel={cancel} takesFocus />;
  }
  if (imported !== undefined) {
    const close = () => {
      setImported(undefined);
      focusContent();
    };
    return <ImportDone imported={imported} onClose={close} />;
  }
  return (
    <div className="grid gap-10">
      <ExportSection />
      <PageSection title={t('import.title')} intro={t('import.intro')}>
        <FileChooser reading={files.reading} onFile={(file) => void files.open(file)} />
      </PageSection>
      <SettingsSection />
      <StorageSection />
      <EraseSection />
    </div>
  );
}
