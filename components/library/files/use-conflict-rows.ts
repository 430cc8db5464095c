import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { usePresetRows } from '@/components/i18n/use-preset-rows';
import { useConventionRows } from '@/components/library/conventions/use-convention-rows';
import { useSettingText } from '@/components/library/files/use-setting-text';
import type { CompareRow } from '@/components/ui/compare-table';
import type { Convention } from '@/lib/conventions/convention';
import type { MergeItem } from '@/lib/library/merge-item';

type ConflictItem = Extract<MergeItem, { state: 'conflict' }>;

/** Where mine and theirs differ, in words. */
export function useConflictRows(
  conventions: readonly Convention[],
): (item: ConflictItem) => readonly CompareRow[] {
  const t = useTranslations('files.review');
  const names = useTranslations('files.settings.names');
  const locale = useLocale();
  const presetRows = usePresetRows(conventions);
  const conventionRows = useConventionRows();
  const settingText = useSettingText();
  const yesNo = (isOn: boolean) => t(isOn ? 'yes' : 'no');

  return (item) => {
    switch (item.what) {
      case 'preset': {
        const { mine, theirs } = item;
        const rows = presetRows(mine, theirs);
        if (mine.starred === theirs.starred) return rows;
        return [...rows, { label: t('starred'), mine: yesNo(mine.starred), theirs: yesNo(theirs.starred) }];
      }
      case 'convention':
        return conventionRows(item.mine, item.theirs);
      case 'history': {
        const { mine, theirs } = item;
        const labelsOf = (labels: readonly string[]) => listText(labels, locale) || t('none');
        const note = { label: t('note'), mine: mine.note || t('none'), theirs: theirs.note || t('none') };
        const labels = { label: t('labels'), mine: labelsOf(mine.labels), theirs: labelsOf(theirs.labels) };
        return item.differences.map(({ path }) => (path[0] === 'note' ? note : labels));
      }
      case 'setting':
        return [
          {
            label: names(item.name),
            mine: settingText(item.name, item.mine),
            theirs: settingText(item.name, item.theirs),
          },
        ];
    }
  };
}
