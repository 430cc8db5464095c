import { Download } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { today } from '@/components/hooks/device';
import { downloadFile } from '@/components/hooks/download';
import { csvOf, xlsxOf } from '@/components/library/history/export-history';
import { usePlaceName } from '@/components/library/history/use-place-name';
import { Button } from '@/components/ui/button';
import type { TableWords } from '@/lib/library/history-table';
import type { HistoryEntry } from '@/lib/library/library';
import { isUtmKey } from '@/lib/utm/params';

/** The links that are found, as a file. */
export function ExportButtons({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslations('history');
  const format = useFormatter();
  const place = usePlaceName();
  const [isWorking, setWorking] = useState(false);
  const count = format.number(entries.length);

  const words: TableWords = {
    // Tags are called what they are called in links, in any language.
    header: (column) => (isUtmKey(column) ? column : t(`column.${column}`)),
    place,
    offset: (at) => -new Date(at).getTimezoneOffset(),
  };
  const make = async (ending: 'csv' | 'xlsx') => {
    if (isWorking) return;
    setWorking(true);
    announce(t('export.working'));
    try {
      const file = await (ending === 'csv'
        ? csvOf(entries, words)
        : xlsxOf(entries, words, t('export.sheet')));
      downloadFile(`${t('export.file')}-${dateText()}.${ending}`, file);
      announce(t('export.done', { count: entries.length }));
    } catch {
      // Without a connection the code for Excel does not come.
      announce(t('export.failed'));
    }
    setWorking(false);
  };
  return (['csv', 'xlsx'] as const).map((ending) => (
    <Button
      key={ending}
      size="sm"
      disabled={entries.length === 0}
      aria-disabled={isWorking}
      icon={<Download aria-hidden="true" className="size-4" />}
      onClick={() => void make(ending)}
    >
      {t(`export.${ending}`, { count })}
    </Button>
  ));
}

function dateText(): string {
  const { year, month, day } = today();
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
