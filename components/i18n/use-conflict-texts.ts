import { useTranslations } from 'use-intl';
import type { PresetConflict } from '@/components/hooks/library/use-preset-save';
import type { ConflictTexts } from '@/components/ui/conflict-choice';

/** What is said of a preset that another tab changed or deleted; `count` is the number of fields that differ. */
export function useConflictTexts({ mine, theirs }: PresetConflict, count: number): ConflictTexts {
  const t = useTranslations('presets.conflict');
  const { name } = mine;
  const columns = { field: t('field'), mine: t('mine'), theirs: t('theirs') };
  const keepBoth = t('keepBoth');
  if (theirs === undefined) {
    return {
      title: t('goneTitle', { name }),
      body: t('goneBody'),
      columns,
      keepMine: t('saveAgain'),
      takeTheirs: t('leaveGone'),
      keepBoth,
    };
  }
  return {
    title: t('title', { name }),
    body: t(count === 0 ? 'bodySame' : 'body'),
    columns,
    keepMine: t('keepMine'),
    takeTheirs: t('takeTheirs'),
    keepBoth,
  };
}
