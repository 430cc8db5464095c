import { useTranslations } from 'use-intl';
import { useNoteUsed } from '@/components/builder/many/use-note-used';
import type { RowChecks } from '@/components/builder/many/use-row-checks';
import { CopyButton } from '@/components/builder/text-copy/copy-button';
import { asLines, asTable, type CampaignLink } from '@/lib/platforms/campaign-links';

type ListActionsProps = { links: readonly CampaignLink[]; findHeld: RowChecks['findHeld'] };

/** All links at once: a link a line, or a table for a sheet. */
export function ListActions({ links, findHeld }: ListActionsProps) {
  const t = useTranslations('many');
  const field = useTranslations('field');
  const noteUsed = useNoteUsed();
  const headers = [
    field('utm_source.label'),
    field('utm_medium.label'),
    field('utm_content.label'),
    t('row.link'),
  ];
  const props = { findHeld: () => findHeld(links), onCopied: () => noteUsed(links) };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <CopyButton {...props} text={asLines(links)} what={t('list.linesName')}>
        {t('list.lines')}
      </CopyButton>
      <CopyButton {...props} text={asTable(links, headers)} what={t('list.tableName')}>
        {t('list.table')}
      </CopyButton>
      <span className="text-sm text-ink-soft">{t('list.tableHint')}</span>
    </div>
  );
}
