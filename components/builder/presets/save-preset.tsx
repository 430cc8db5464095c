import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { type SaveAs, SaveButtons } from '@/components/builder/presets/save-buttons';
import { SaveFields } from '@/components/builder/presets/save-fields';
import type { Opening } from '@/components/builder/use-prefill';
import { announce } from '@/components/hooks/announcer';
import { isComposing } from '@/components/hooks/composing';
import { focusInvalid } from '@/components/hooks/focus-invalid';
import { newPreset, usePresetSave } from '@/components/hooks/library/use-preset-save';
import { PresetConflict } from '@/components/i18n/preset-conflict';
import { useDraftError } from '@/components/i18n/use-draft-error';
import { Callout } from '@/components/ui/callout';
import type { Convention } from '@/lib/conventions/convention';
import type { Preset } from '@/lib/library/library';
import { freeName } from '@/lib/library/numbered-name';
import { draftOfForm, readDraft } from '@/lib/library/preset-draft';
import { suggestName } from '@/lib/library/suggest-name';
import type { PrefillState } from '@/lib/share/prefill-state';

type SavePresetProps = {
  presets: readonly Preset[];
  conventions: readonly Convention[];
  opening: Opening;
  prefill: PrefillState;
  onSaved: (preset: Preset) => void;
  onClose: () => void;
};

/** Saves the form as a preset: as a new one, or in place of the one that the form came from. */
export function SavePreset(props: SavePresetProps) {
  const { presets, conventions, opening, prefill, onSaved, onClose } = props;
  const t = useTranslations('presets');
  // As they were when the window opened: what another tab saves meanwhile is a conflict, and told.
  const [current] = useState(() => presets.find(({ id }) => id === prefill.preset));
  const [draft, setDraft] = useState(() => draftOfForm(prefill, current ?? suggestion(prefill, presets)));
  const [tried, setTried] = useState<SaveAs>();
  const names = presets.map(({ name }) => name);
  const saving = usePresetSave(names, (preset) => {
    // From now on the form comes from it; what is locked in the form stays as it is.
    opening.reframe({ ...opening.frame, preset: preset.id });
    announce(t('saved', { name: preset.name }));
    onSaved(preset);
  });
  const box = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLInputElement>(null);
  // Typing replaces the name that is suggested.
  useEffect(() => {
    name.current?.focus();
    name.current?.select();
  }, []);
  const read = (as: SaveAs) => {
    const others = as === 'update' ? presets.filter(({ id }) => id !== current?.id) : presets;
    return readDraft(
      draft,
      prefill,
      others.map(({ name }) => name),
    );
  };
  const failure = useDraftError(tried && read(tried));

  const save = (as: SaveAs) => {
    // The errors have to stand there before the focus can go to them.
    flushSync(() => setTried(as));
    const content = read(as);
    if (!content.ok) return focusInvalid(box.current);
    void saving.save(as === 'update' && current ? { ...current, ...content } : newPreset(content));
  };

  if (saving.conflict) {
    return (
      <PresetConflict
        conflict={saving.conflict}
        conventions={conventions}
        onMine={saving.keepMine}
        onBoth={saving.keepBoth}
        onTheirs={onClose}
      />
    );
  }
  return (
    <div ref={box} className="grid gap-5">
      <SaveFields
        draft={draft}
        conventions={conventions}
        failure={failure}
        onChange={setDraft}
        nameRef={name}
        onNameKey={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) save(tried ?? (current ? 'update' : 'new'));
        }}
      />
      {saving.trouble && <Callout tone="error" role="alert" title={t(`trouble.${saving.trouble}`)} />}
      <SaveButtons current={current} onSave={save} onCancel={onClose} />
    </div>
  );
}

function suggestion(prefill: PrefillState, presets: readonly Preset[]) {
  const suggested = suggestName(prefill);
  const name =
    suggested &&
    freeName(
      suggested,
      presets.map((preset) => preset.name),
    );
  return { name, description: '', conventions: [] };
}
