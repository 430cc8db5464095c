import { useTranslations } from 'use-intl';
import { useLinkName } from '@/components/builder/many/use-link-name';
import { useNoteUsed } from '@/components/builder/many/use-note-used';
import type { RowChecks } from '@/components/builder/many/use-row-checks';
import { CopyButton } from '@/components/builder/text-copy/copy-button';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { asLines, asTable, type CampaignLink } from '@/lib/platforms/campaign-links';

type ListActionsProps = {
  links: readonly CampaignLink[];
  texts: PlatformTexts;
  findHeld: RowChecks['findHeld'];
};

/** All links at once: a link a line, or a table for a sheet. */
export function ListActions({ links, texts, findHeld }: ListActionsProps) {
  const t = useTranslations('many');
  const field = useTranslations('field');
  const noteUsed = useNoteUsed();
  const nameOf = useLinkName(texts);
  // Variants are told apart by their content already.
  const isOfPlaces = links.some(({ place }) => place !== undefined);
  const headers = [
    ...(isOfPlaces ? [t('list.place')] : []),
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
      <CopyButton
        {...props}
        text={asTable(links, headers, isOfPlaces ? nameOf : undefined)}
        what={t('list.tableName')}
      >
        {t('list.table')}
      </CopyButton>
      <span className="text-sm text-ink-soft">{t('list.tableHint')}</span>
    </div>
  );
}
