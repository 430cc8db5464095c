import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { FileDrop } from '@/components/library/conventions/editor/file-drop';
import { PastePreview } from '@/components/library/conventions/editor/paste-preview';
import {
  type PasteKind,
  type PasteRows,
  usePasteReader,
} from '@/components/library/conventions/editor/use-paste-reader';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { foldValue } from '@/lib/conventions/fold-value';
import { LIMITS } from '@/lib/library/limits';

type PasteDialogProps<Kind extends PasteKind> = {
  kind: Kind;
  title: string;
  known: readonly PasteRows[Kind][];
  onRows: (rows: readonly PasteRows[Kind][], told: string) => void;
  onClose: () => void;
};

/** Shows what was understood of a pasted table or a file, and only then adds it. */
export function PasteDialog<Kind extends PasteKind>({
  kind,
  title,
  known,
  onRows,
  onClose,
}: PasteDialogProps<Kind>) {
  const t = useTranslations('conventions.paste');
  const ui = useTranslations('ui');
  const [text, setText] = useState('');
  const settled = useDeferredValue(text);
  const read = usePasteReader(kind);
  const pasted = useMemo(() => read?.(settled), [read, settled]);

  const there = new Set(known.map(keyOf));
  const room = (kind === 'pairs' ? LIMITS.pairs : LIMITS.values) - known.length;
  const fresh = (pasted?.rows ?? []).filter((row) => !there.has(keyOf(row)));
  const added = fresh.slice(0, Math.max(room, 0));

  const add = () => {
    const told = t('added', { count: added.length, title });
    onRows(added, told);
    announce(told);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('title', { title })} closeLabel={ui('close')}>
      <div className="grid gap-4">
        <Field label={t('text')} hint={t(`how.${kind satisfies PasteKind as PasteKind}`)}>
          {(control) => (
            <TextArea
              {...control}
              rows={6}
              wrap="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="font-mono text-sm"
            />
          )}
        </Field>
        <FileDrop onText={setText} />
        {pasted !== undefined && settled.trim() !== '' && (
          <PastePreview
            rows={added}
            notices={pasted.notices}
            there={pasted.rows.length - fresh.length}
            over={fresh.length - added.length}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" disabled={added.length === 0} onClick={add}>
            {t('add', { count: added.length })}
          </Button>
          <Button onClick={onClose}>{ui('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What a row is known by: labels do not count, and one spelling has one target. */
function keyOf(row: PasteRows[PasteKind]): string {
  if ('value' in row) return row.value;
  return 'from' in row ? foldValue(row.from) : JSON.stringify([row.source, row.medium]);
}
