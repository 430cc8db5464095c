import { useTranslations } from 'use-intl';
import type { PasteKind, PasteRows } from '@/components/library/conventions/editor/use-paste-reader';
import { PlainTable } from '@/components/library/conventions/published/plain-table';
import type { PasteNotice } from '@/lib/conventions/paste';

/** Enough to see that the columns are right. */
const SHOWN_ROWS = 8;
const SHOWN_NOTICES = 6;

type PastePreviewProps = {
  /** What would be added. */
  rows: readonly PasteRows[PasteKind][];
  notices: readonly PasteNotice[];
  /** Rows that are on the list already, and rows for which there is no room. */
  there: number;
  over: number;
};

/** What was understood of a paste, and what is left out with the reason. */
export function PastePreview({ rows, notices, there, over }: PastePreviewProps) {
  const t = useTranslations('conventions.paste');
  return (
    <div className="grid gap-3">
      <p role="status" className="font-medium">
        {t('understood', { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <PlainTable
          caption={t('preview', { count: Math.min(rows.length, SHOWN_ROWS) })}
          heads={headsOf(rows[0]).map((head) => t(`heads.${head}`))}
          rows={rows
            .slice(0, SHOWN_ROWS)
            .map((row) => Object.entries(row).map(([name, cell]) => <code key={name}>{cell}</code>))}
        />
      )}
      {(notices.length > 0 || there > 0 || over > 0) && (
        <ul className="grid gap-0.5 text-sm">
          {there > 0 && <li>{t('there', { count: there })}</li>}
          {over > 0 && <li>{t('over', { count: over })}</li>}
          {notices.slice(0, SHOWN_NOTICES).map((notice) => (
            <li key={JSON.stringify(notice)}>{t(`notices.${notice.code}`, { ...notice } as never)}</li>
          ))}
          {notices.length > SHOWN_NOTICES && (
            <li>{t('moreNotices', { count: notices.length - SHOWN_NOTICES })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

type Head = 'value' | 'label' | 'from' | 'to' | 'source' | 'medium';

/** The columns of a row, in the order in which it was made. */
function headsOf(row: PasteRows[PasteKind] | undefined): readonly Head[] {
  return row === undefined ? [] : (Object.keys(row) as Head[]);
}
