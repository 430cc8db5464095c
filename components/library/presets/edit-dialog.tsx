import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { focusInvalid } from '@/components/hooks/focus-invalid';
import { useItems } from '@/components/hooks/library/items';
import { usePresetSave } from '@/components/hooks/library/use-preset-save';
import { PresetConflict } from '@/components/i18n/preset-conflict';
import { useDraftError } from '@/components/i18n/use-draft-error';
import { PresetFields } from '@/components/library/presets/preset-fields';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog } from '@/components/ui/dialog';
import type { Convention } from '@/lib/conventions/convention';
import type { Preset } from '@/lib/library/library';
import { draftOfPreset, readDraft } from '@/lib/library/preset-draft';
import { parsePrefill } from '@/lib/share/prefill';

type EditDialogProps = {
  /** As it was when the window opened: what another tab saves meanwhile is told, not written over. */
  preset: Preset;
  conventions: readonly Convention[];
  onSaved: () => void;
  /** Without a change. */
  onClose: () => void;
};

/** Changes a preset: its name, description, values, fields and conventions. */
export function EditDialog({ preset, conventions, onSaved, onClose }: EditDialogProps) {
  const t = useTranslations('presets');
  const ui = useTranslations('ui');
  const all = useItems('presets') ?? [];
  const [draft, setDraft] = useState(() => draftOfPreset(preset));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const others = all.filter(({ id }) => id !== preset.id).map(({ name }) => name);
  const content = readDraft(draft, parsePrefill(preset.prefill).state, others);
  const failure = useDraftError(isTried ? content : undefined);
  const saving = usePresetSave(others, ({ name }) => {
    announce(t('saved', { name }));
    onSaved();
  });

  const save = () => {
    // The errors have to stand there before the focus can go to them.
    flushSync(() => setTried(true));
    if (!content.ok) return focusInvalid(form.current);
    const { name, description, prefill, conventions: chosen } = content;
    void saving.save({ ...preset, name, description, prefill, conventions: chosen });
  };

  return (
    <Dialog open onClose={onClose} title={t('editTitle', { name: preset.name })} closeLabel={ui('close')}>
      {saving.conflict ? (
        <PresetConflict
          conflict={saving.conflict}
          conventions={conventions}
          onMine={saving.keepMine}
          onBoth={saving.keepBoth}
          onTheirs={onClose}
        />
      ) : (
        <form
          ref={form}
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <PresetFields draft={draft} conventions={conventions} failure={failure} onChange={setDraft} />
          {saving.trouble && <Callout tone="error" role="alert" title={t(`trouble.${saving.trouble}`)} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary">
              {t('save')}
            </Button>
            <Button onClick={onClose}>{ui('cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
