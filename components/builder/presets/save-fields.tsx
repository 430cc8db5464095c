import type { KeyboardEvent, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { BookmarkFields } from '@/components/builder/bookmark-fields';
import type { useDraftError } from '@/components/i18n/use-draft-error';
import { Callout } from '@/components/ui/callout';
import { CheckGroup } from '@/components/ui/check-group';
import { Disclosure } from '@/components/ui/disclosure';
import { NameFields } from '@/components/ui/name-fields';
import type { Convention } from '@/lib/conventions/convention';
import type { PresetDraft } from '@/lib/library/preset-draft';

type SaveFieldsProps = {
  draft: PresetDraft;
  conventions: readonly Convention[];
  failure: ReturnType<typeof useDraftError>;
  onChange: (draft: PresetDraft) => void;
  nameRef: Ref<HTMLInputElement>;
  onNameKey: (event: KeyboardEvent) => void;
};

/** What a preset made from the form is called, which fields it keeps, and what holds for its forms. */
export function SaveFields(props: SaveFieldsProps) {
  const { draft, conventions, failure, onChange, nameRef, onNameKey } = props;
  const t = useTranslations('presets');
  const ui = useTranslations('ui');
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
        nameRef={nameRef}
        onNameKey={onNameKey}
      />
      <Disclosure summary={t('chooseFields')}>
        <div className="pt-2">
          <BookmarkFields
            caption={t('fields')}
            choices={draft.choices}
            onChange={(choices) => change({ choices })}
          />
        </div>
      </Disclosure>
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
