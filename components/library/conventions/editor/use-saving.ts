import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { saveItem } from '@/components/hooks/library/items';
import { newId } from '@/components/hooks/library/new-id';
import { goToFragment } from '@/components/hooks/use-fragment';
import type { Editing } from '@/components/library/conventions/editor/use-editing';
import type { Convention } from '@/lib/conventions/convention';
import { tidyConvention } from '@/lib/conventions/tidy';
import { trimText } from '@/lib/url/white-space';

/** Another tab was faster: what it saved, or undefined where it deleted the convention. */
export type Conflict = {
  readonly theirs: Convention | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly keepBoth: () => void;
  readonly close: () => void;
};

/** Saves what is edited, as a whole. Nothing is overwritten that was saved elsewhere meanwhile. */
export function useSaving(editing: Editing) {
  const t = useTranslations('conventions');
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [clash, setClash] = useState<{ theirs: Convention | undefined }>();
  const isNameMissing = trimText(editing.convention.name) === '';

  const write = async (convention: Convention): Promise<boolean> => {
    const saved = await saveItem('conventions', tidyConvention(convention));
    if (saved.ok) {
      editing.reset();
      setClash(undefined);
      setTrouble(undefined);
      announce(t('saved', { name: saved.item.name }));
    } else if (saved.error.code === 'changed_elsewhere') setClash({ theirs: saved.error.theirs });
    else setTrouble(t(`trouble.${saved.error.code}`));
    return saved.ok;
  };

  const conflict: Conflict | undefined = clash && {
    theirs: clash.theirs,
    keepMine: () => void write({ ...editing.convention, revision: clash.theirs?.revision ?? 0 }),
    takeTheirs: () => {
      editing.reset();
      setClash(undefined);
    },
    keepBoth: () => {
      const name = t('copyName', { name: editing.convention.name });
      const copy = { ...editing.convention, id: newId(), name, inForce: false, revision: 0 };
      void write(copy).then((isSaved) => isSaved && goToFragment(`id=${encodeURIComponent(copy.id)}`));
    },
    close: () => setClash(undefined),
  };
  return {
    /** Told once saving was tried. */
    isNameMissing: isTried && isNameMissing,
    trouble,
    conflict,
    /** Whether it is saved now. */
    save: async (): Promise<boolean> => {
      setTried(true);
      return isNameMissing ? false : write(editing.convention);
    },
  };
}
