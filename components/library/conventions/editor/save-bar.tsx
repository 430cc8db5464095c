import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useApple } from '@/components/hooks/device';
import type { Editing } from '@/components/library/conventions/editor/use-editing';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Kbd } from '@/components/ui/kbd';

const SAVE_KEY = 'S';

type SaveBarProps = {
  editing: Editing;
  /** What the storage has against it. */
  trouble: string | undefined;
  onSave: () => void;
  onUndo: () => void;
};

/** Stays in view: one press saves all. */
export function SaveBar({ editing, trouble, onSave, onUndo }: SaveBarProps) {
  const t = useTranslations('conventions');
  const ui = useTranslations('ui');
  const apple = useApple();
  return (
    <div
      data-save-bar=""
      className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-t border-line bg-surface px-4 py-3"
    >
      {trouble !== undefined && (
        <Callout tone="error" role="alert" toneLabel={ui('tone.error')} title={trouble} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" aria-keyshortcuts="Control+S Meta+S" onClick={onSave}>
          {t('save')}
        </Button>
        <span aria-hidden="true" className="text-sm pointer-coarse:hidden">
          <Kbd>{apple ? '⌘' : 'Ctrl'}</Kbd> <Kbd>{SAVE_KEY}</Kbd>
        </span>
        {editing.undoable !== undefined && (
          <Button variant="ghost" icon={<Undo2 aria-hidden="true" className="size-4" />} onClick={onUndo}>
            {t('undo', { what: editing.undoable })}
          </Button>
        )}
        <span className="text-sm text-ink-soft">{t(editing.isChanged ? 'unsaved' : 'allSaved')}</span>
      </div>
    </div>
  );
}
