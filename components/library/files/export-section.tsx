import { type ReactNode, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useItems } from '@/components/hooks/library/items';
import { PageSection } from '@/components/library/files/page-section';
import { ShareDialog } from '@/components/library/files/share-dialog';
import { useExport } from '@/components/library/files/use-export';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { localePath } from '@/lib/i18n/path';
import type { SharedPart } from '@/lib/library/shared-part';

/** The ways out: for others, for oneself, for the browser's bookmarks, for tables. */
export function ExportSection() {
  const t = useTranslations('files.export');
  const share = useTranslations('files.share');
  const locale = useLocale();
  const presets = useItems('presets') ?? [];
  const conventions = useItems('conventions') ?? [];
  const [shared, setShared] = useState<SharedPart>();
  const { state, backup, bookmarks } = useExport();
  const isEmpty = presets.length === 0 && conventions.length === 0;
  return (
    <PageSection title={t('title')}>
      <ul className="grid gap-4 md:grid-cols-2">
        <Way title={t('library')} how={isEmpty ? t('nothingYet') : t('libraryHow')}>
          {!isEmpty && (
            <Button onClick={() => setShared({ kind: 'library', presets, conventions })}>
              {t('shareLibrary')}
            </Button>
          )}
        </Way>
        <Way title={t('backup')} how={t('backupHow')}>
          <Button onClick={() => void backup()}>{t('makeBackup')}</Button>
        </Way>
        <Way title={t('bookmarks')} how={presets.length === 0 ? t('noPresets') : t('bookmarksHow')}>
          {presets.length > 0 && <Button onClick={() => void bookmarks()}>{t('makeBookmarks')}</Button>}
        </Way>
        <Way title={t('history')} how={t('historyHow')}>
          <a href={localePath(locale, 'library/history')} className={buttonClass()}>
            {t('toHistory')}
          </a>
        </Way>
      </ul>
      <p className="min-h-6 text-sm [overflow-wrap:anywhere]">{state?.text}</p>
      {shared !== undefined && (
        <ShareDialog
          title={share('titleLibrary')}
          name={t('libraryName')}
          part={shared}
          onClose={() => setShared(undefined)}
        />
      )}
    </PageSection>
  );
}

function Way({ title, how, children }: { title: string; how: string; children: ReactNode }) {
  return (
    <li className="grid content-start gap-2 rounded-card border border-line bg-surface p-4">
      <h3 className="font-semibold">{title}</h3>
      <p className="text-sm">{how}</p>
      <div>{children}</div>
    </li>
  );
}
