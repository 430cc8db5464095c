import { useTranslations } from 'use-intl';
import { useSettingText } from '@/components/library/files/use-setting-text';
import type { MergeItem } from '@/lib/library/merge-item';

/** What an item of an import is called; a setting with what it would be. */
export function useItemName(): (item: MergeItem) => string {
  const t = useTranslations('files.settings.names');
  const settingText = useSettingText();
  return (item) => {
    switch (item.what) {
      case 'preset':
      case 'convention':
        return item.theirs.name;
      case 'history':
        return item.theirs.url;
      case 'known':
        return item.theirs.value;
      case 'setting':
        return item.state === 'new'
          ? `${t(item.name)}: ${settingText(item.name, item.theirs)}`
          : t(item.name);
    }
  };
}
