import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { deleteItems, saveItem } from '@/components/hooks/library/items';
import { newId } from '@/components/hooks/library/new-id';
import { goToFragment } from '@/components/hooks/use-fragment';
import type { Convention } from '@/lib/conventions/convention';

/** What can be done with a convention of the list. Failures are told in `trouble`. */
export function useConventionActions() {
  const t = useTranslations('conventions');
  const [trouble, setTrouble] = useState<string>();

  const save = async (convention: Convention, told: string) => {
    const saved = await saveItem('conventions', convention);
    if (!saved.ok) setTrouble(t(`trouble.${saved.error.code}`));
    else {
      setTrouble(undefined);
      announce(told);
    }
    return saved;
  };
  /** Changes one field of what is saved now: another tab may have changed the others meanwhile. */
  const change = async (convention: Convention, part: Partial<Convention>, told: string) => {
    const saved = await saveItem('conventions', { ...convention, ...part });
    const theirs = !saved.ok && saved.error.code === 'changed_elsewhere' ? saved.error.theirs : undefined;
    if (theirs !== undefined) await save({ ...theirs, ...part }, told);
    else if (saved.ok) announce(told);
    else setTrouble(t(`trouble.${saved.error.code}`));
  };
  return {
    trouble,
    /** Saves it and opens it. */
    create: async (convention: Convention) => {
      const saved = await save(convention, t('created', { name: convention.name }));
      if (saved.ok) goToFragment(`id=${encodeURIComponent(saved.item.id)}`);
    },
    duplicate: async (convention: Convention) => {
      const name = t('copyName', { name: convention.name });
      const copy = { ...convention, id: newId(), name, inForce: false, createdAt: Date.now(), revision: 0 };
      await save(copy, t('duplicated', { name }));
    },
    rename: (convention: Convention, name: string) => change(convention, { name }, t('renamed', { name })),
    setInForce: (convention: Convention, inForce: boolean) =>
      change(convention, { inForce }, t(inForce ? 'switchedOn' : 'switchedOff', { name: convention.name })),
    /** Whether it is gone. The way back is the library's own, below the page's head. */
    remove: async ({ id }: Convention): Promise<boolean> => {
      const removed = await deleteItems('conventions', [id]);
      setTrouble(removed.ok ? undefined : t(`trouble.${removed.error.code}`));
      return removed.ok;
    },
  };
}

export type ConventionActions = ReturnType<typeof useConventionActions>;
