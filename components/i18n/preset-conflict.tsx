import type { PresetConflict as Conflict } from '@/components/hooks/library/use-preset-save';
import { useConflictTexts } from '@/components/i18n/use-conflict-texts';
import { usePresetRows } from '@/components/i18n/use-preset-rows';
import { ConflictChoice } from '@/components/ui/conflict-choice';

type PresetConflictProps = {
  conflict: Conflict;
  conventions: readonly { readonly id: string; readonly name: string }[];
  onMine: (conflict: Conflict) => void;
  onBoth: (conflict: Conflict) => void;
  onTheirs: () => void;
};

/** The preset was changed in another tab: both versions, and the choice. */
export function PresetConflict({ conflict, conventions, onMine, onBoth, onTheirs }: PresetConflictProps) {
  const rowsOf = usePresetRows(conventions);
  const rows = conflict.theirs ? rowsOf(conflict.mine, conflict.theirs) : [];
  return (
    <ConflictChoice
      texts={useConflictTexts(conflict, rows.length)}
      rows={rows}
      onMine={() => onMine(conflict)}
      onTheirs={onTheirs}
      onBoth={conflict.theirs && (() => onBoth(conflict))}
    />
  );
}
