import { useTranslations } from 'use-intl';
import type { useDraftError } from '@/components/i18n/use-draft-error';
import { useFieldName } from '@/components/i18n/use-field-name';
import { Callout } from '@/components/ui/callout';
import { CheckGroup } from '@/components/ui/check-group';
import { FieldChoiceTable } from '@/components/ui/field-choice-table';
import { NameFields } from '@/components/ui/name-fields';
import type { Convention } from '@/lib/conventions/convention';
import type { PresetDraft } from '@/lib/library/preset-draft';
import { isUtmKey } from '@/lib/utm/params';

type PresetFieldsProps = {
  draft: PresetDraft;
  conventions: readonly Convention[];
  failure: ReturnType<typeof useDraftError>;
  onChange: (draft: PresetDraft) => void;
};

/** The fields of a preset that is edited. */
export function PresetFields({ draft, conventions, failure, onChange }: PresetFieldsProps) {
  const t = useTranslations('presets');
  const ui = useTranslations('ui');
  const bookmark = useTranslations('bookmark');
  const nameOf = useFieldName();
  const change = (part: Partial<PresetDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <NameFields
        texts={{
          name: t('name'),
          description: t('description'),
          required: ui('required'),
          hint: t('descriptionHint'),
        }}
        value={draft}
        errors={failure}
        onChange={change}
      />
      <FieldChoiceTable
        caption={t('fields')}
        columns={{
          field: bookmark('field'),
          fill: bookmark('fill'),
          lock: bookmark('lock'),
          hide: bookmark('hide'),
        }}
        rows={draft.choices.map((choice) => ({
          ...choice,
          name: nameOf(choice.id),
          colour: isUtmKey(choice.id) ? choice.id : 'custom',
        }))}
        onToggle={(id, way) =>
          change({
            choices: draft.choices.map((choice) =>
              choice.id === id ? { ...choice, [way]: !choice[way] } : choice,
            ),
          })
        }
        values={{
          label: (name) => t('valueOf', { field: name }),
          // What is typed is meant to be filled in.
          onChange: (id, value) =>
            change({
              choices: draft.choices.map((choice) =>
                choice.id === id
                  ? { ...choice, value, fill: value !== '' && (choice.fill || choice.value === '') }
                  : choice,
              ),
            }),
        }}
      />
      {conventions.length > 0 && (
        <CheckGroup
          legend={t('conventions')}
          hint={t('conventionsHint')}
          options={conventions.map(({ id, name }) => ({ id, label: name }))}
          chosen={draft.conventions}
          onChange={(chosen) => change({ conventions: chosen })}
        />
      )}
      {failure.fields && <Callout tone="error" role="alert" title={failure.fields} />}
    </>
  );
}
