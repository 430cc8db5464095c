import { useTranslations } from 'use-intl';
import { useFieldName } from '@/components/i18n/use-field-name';
import { FieldChoiceTable } from '@/components/ui/field-choice-table';
import type { FieldChoice } from '@/lib/share/field-choices';
import { isUtmKey } from '@/lib/utm/params';

type BookmarkFieldsProps = {
  caption: string;
  choices: readonly FieldChoice[];
  onChange: (choices: readonly FieldChoice[]) => void;
};

/** Which fields an address or a preset fills, locks and hides. */
export function BookmarkFields({ caption, choices, onChange }: BookmarkFieldsProps) {
  const t = useTranslations('bookmark');
  const nameOf = useFieldName();
  return (
    <FieldChoiceTable
      caption={caption}
      columns={{ field: t('field'), fill: t('fill'), lock: t('lock'), hide: t('hide') }}
      rows={choices.map((choice) => ({
        ...choice,
        name: nameOf(choice.id),
        colour: isUtmKey(choice.id) ? choice.id : 'custom',
      }))}
      onToggle={(id, way) =>
        onChange(choices.map((choice) => (choice.id === id ? { ...choice, [way]: !choice[way] } : choice)))
      }
    />
  );
}
