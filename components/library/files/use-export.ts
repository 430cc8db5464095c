import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { pageAddress } from '@/components/hooks/address';
import { afterPaint } from '@/components/hooks/after-paint';
import { announce } from '@/components/hooks/announcer';
import { readLibrary } from '@/components/hooks/library/whole';
import { savePart, saveText } from '@/components/library/files/save-part';
import { backupPart } from '@/components/library/files/shared-parts';
import { localePath } from '@/lib/i18n/path';
import { bookmarksHtml } from '@/lib/library/bookmarks-html';
import type { Library } from '@/lib/library/library';

type ExportState = { readonly state: 'working' | 'failed' | 'done'; readonly text: string };

/** Writes the library to files. A backup of 100,000 links takes about a second: `state` says so before. */
export function useExport() {
  const t = useTranslations('files.export');
  const share = useTranslations('files.share');
  const locale = useLocale();
  const [state, setState] = useState<ExportState>();

  const run = async (save: (library: Library) => string | undefined) => {
    setState({ state: 'working', text: t('working') });
    await afterPaint();
    const read = await readLibrary();
    const name = read.ok ? save(read.library) : undefined;
    const failure = t(read.ok ? 'tooLarge' : 'failed');
    const text = name === undefined ? failure : share('downloaded', { name });
    setState({ state: name === undefined ? 'failed' : 'done', text });
    announce(text);
  };
  return {
    state,
    backup: () => run((library) => savePart(backupPart(library, Date.now()), t('backupName'))),
    bookmarks: () =>
      run(({ presets }) => {
        const folder = t('bookmarksFolder');
        const base = new URL(localePath(locale), pageAddress()).href;
        return saveText(bookmarksHtml(presets, { folder, base }), folder, 'html', 'text/html');
      }),
  };
}
