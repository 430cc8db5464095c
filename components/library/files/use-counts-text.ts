import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import type { MergeCounts } from '@/lib/library/merge-counts';

const KINDS = ['preset', 'convention', 'history', 'known', 'setting'] as const;

/** How much of each kind, in words: “3 presets, 1 naming convention”. */
export function useCountsText(): (counts: Partial<MergeCounts>) => string {
  const t = useTranslations('files.counts');
  const locale = useLocale();
  return (counts) => {
    const texts = KINDS.flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? [t(kind, { count })] : [];
    });
    return listText(texts, locale) || t('nothing');
  };
}
