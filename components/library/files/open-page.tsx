'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readAddress, replaceAddress } from '@/components/hooks/address';
import { useFragment } from '@/components/hooks/use-fragment';
import { FileChooser } from '@/components/library/files/file-chooser';
import { ImportDone } from '@/components/library/files/import-done';
import { type Imported, ImportReview } from '@/components/library/files/import-review';
import { ReadFaultNote } from '@/components/library/files/read-fault-note';
import { useFileReading } from '@/components/library/files/use-file-reading';
import { StoreNote } from '@/components/library/store-note';
import { UndoBar } from '@/components/library/undo-bar';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import { parseShare } from '@/lib/library/share-link';

/** What a share link or a file holds, before anything of it is saved. Nothing is sent. */
export function OpenPage() {
  const t = useTranslations('files.open');
  const ui = useTranslations('ui');
  const fragment = useFragment();
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="max-w-prose text-ink-soft">{t('intro')}</p>
      </div>
      <StoreNote />
      {fragment === undefined ? (
        <Skeleton label={ui('loading')} lines={6} />
      ) : (
        <Content fragment={fragment} />
      )}
      <UndoBar />
    </div>
  );
}

function Content({ fragment }: { fragment: string }) {
  const t = useTranslations('files.open');
  const files = useFileReading();
  const [done, setDone] = useState<{ readonly fragment: string; readonly imported: Imported }>();
  const shared = useMemo(() => (fragment === '' ? undefined : parseShare(fragment)), [fragment]);

  const finish = (imported: Imported) => {
    // A reload would ask to import it once more.
    replaceAddress({ ...readAddress(), hash: '' });
    files.close();
    setDone({ fragment, imported });
  };
  if (files.reading?.state === 'read') {
    return (
      <ImportReview opened={files.reading.opened} onImported={finish} onCancel={files.close} takesFocus />
    );
  }
  // Until another link is opened. That the address was emptied may be heard of later.
  if (done !== undefined && (fragment === done.fragment || fragment === '')) {
    return <ImportDone imported={done.imported} onClose={undefined} />;
  }
  if (shared?.ok) {
    return (
      <ImportReview
        key={fragment}
        opened={shared}
        onImported={finish}
        onCancel={undefined}
        takesFocus={false}
      />
    );
  }
  const chooser = <FileChooser reading={files.reading} onFile={(file) => void files.open(file)} />;
  if (shared === undefined) {
    return (
      <div className="grid gap-4">
        <p className="max-w-prose">{t('nothing')}</p>
        {chooser}
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <ReadFaultNote fault={shared.error} />
      <Disclosure summary={t('otherFile')}>
        <div className="mt-2">{chooser}</div>
      </Disclosure>
    </div>
  );
}
