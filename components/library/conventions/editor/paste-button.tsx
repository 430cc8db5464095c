import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PasteDialog } from '@/components/library/conventions/editor/paste-dialog';
import type { PasteKind, PasteRows } from '@/components/library/conventions/editor/use-paste-reader';
import { Button } from '@/components/ui/button';

type PasteButtonProps<Kind extends PasteKind> = {
  kind: Kind;
  /** The list that the rows go into. */
  title: string;
  known: readonly PasteRows[Kind][];
  /** The rows that are new, and what to call it. */
  onRows: (rows: readonly PasteRows[Kind][], told: string) => void;
};

/** Takes a column or a table from the team's sheet into a list. */
export function PasteButton<Kind extends PasteKind>(props: PasteButtonProps<Kind>) {
  const t = useTranslations('conventions.paste');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        icon={<ClipboardPaste aria-hidden="true" className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      {isOpen && <PasteDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
