import { memo, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGrowing } from '@/components/hooks/use-growing';
import { ShareDialog } from '@/components/library/files/share-dialog';
import { presetPart } from '@/components/library/files/shared-parts';
import { EditDialog } from '@/components/library/presets/edit-dialog';
import { PresetRow } from '@/components/library/presets/preset-row';
import { useKeptFocus } from '@/components/library/presets/use-kept-focus';
import { usePresetActions } from '@/components/library/presets/use-preset-actions';
import type { Convention } from '@/lib/conventions/convention';
import type { Preset } from '@/lib/library/library';

type PresetRowsProps = {
  presets: readonly Preset[];
  conventions: readonly Convention[];
  /** The only one in the list was deleted. */
  onGone: () => void;
};

/** The list itself, apart from the search: what is typed there does not draw it anew. */
export const PresetRows = memo(function PresetRows({ presets, conventions, onGone }: PresetRowsProps) {
  const share = useTranslations('files.share');
  const actions = usePresetActions();
  const [editing, setEditing] = useState<Preset>();
  const [sharing, setSharing] = useState<Preset>();
  const names = useMemo(() => new Map(conventions.map(({ id, name }) => [id, name])), [conventions]);
  const list = useRef<HTMLUListElement>(null);
  const { shown, end } = useGrowing(presets.length);
  const focus = useKeptFocus(list, presets, editing !== undefined);

  const remove = async (preset: Preset, row: HTMLElement) => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    if (!(await actions.remove(preset))) return;
    const link = next?.querySelector('a');
    if (link) link.focus();
    else onGone();
  };

  return (
    <>
      <ul ref={list} className="grid gap-3">
        {presets.slice(0, shown).map((preset) => (
          <PresetRow
            key={preset.id}
            preset={preset}
            holds={preset.conventions.flatMap((id) => names.get(id) ?? []).join('\n')}
            onStar={(starred, button) => {
              focus.keep(starred, button);
              void actions.star(starred);
            }}
            onEdit={(edited, button) => {
              focus.keep(edited, button);
              setEditing(edited);
            }}
            onDuplicate={(copied) => void actions.duplicate(copied)}
            onShare={setSharing}
            onRemove={(removed, row) => void remove(removed, row)}
          />
        ))}
      </ul>
      <div ref={end} />
      {editing && (
        <EditDialog
          preset={editing}
          conventions={conventions}
          onSaved={() => setEditing(undefined)}
          onClose={() => {
            focus.forget();
            setEditing(undefined);
          }}
        />
      )}
      {sharing && (
        <ShareDialog
          title={share('title', { name: sharing.name })}
          name={sharing.name}
          part={presetPart(sharing, conventions)}
          onClose={() => setSharing(undefined)}
        />
      )}
    </>
  );
});
