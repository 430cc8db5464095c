import { useLocale, useTranslations } from 'use-intl';
import { listText } from '@/components/i18n/list-text';
import { useFieldName } from '@/components/i18n/use-field-name';
import type { Preset } from '@/lib/library/library';
import { type PresetDifference, presetDifferences } from '@/lib/library/preset-differences';
import type { FieldId } from '@/lib/share/prefill-state';

type Named = { readonly id: string; readonly name: string };
type Row = { readonly label: string; readonly mine: string; readonly theirs: string };

/** Where two versions of a preset differ, in words: for a table that shows them side by side. */
export function usePresetRows(
  conventions: readonly Named[],
): (mine: Preset, theirs: Preset) => readonly Row[] {
  const t = useTranslations('presets.differs');
  const locale = useLocale();
  const fieldName = useFieldName();

  const labelOf = (field: PresetDifference['field']): string => {
    switch (field) {
      case 'name':
      case 'description':
      case 'platform':
      case 'lock':
      case 'hide':
      case 'conventions':
        return t(field);
      default:
        return fieldName(field);
    }
  };
  const nameOf = (field: PresetDifference['field'], value: string): string => {
    if (field === 'lock' || field === 'hide') return fieldName(value as FieldId);
    if (field === 'conventions') return conventions.find(({ id }) => id === value)?.name ?? t('gone');
    return value;
  };
  const textOf = (field: PresetDifference['field'], values: readonly string[]): string =>
    listText(
      values.filter((value) => value !== '').map((value) => nameOf(field, value)),
      locale,
    ) || t('nothing');

  return (mine, theirs) =>
    presetDifferences(mine, theirs).map((difference) => ({
      label: labelOf(difference.field),
      mine: textOf(difference.field, difference.mine),
      theirs: textOf(difference.field, difference.theirs),
    }));
}
