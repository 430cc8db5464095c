'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useItems } from '@/components/hooks/library/items';
import { useFragment } from '@/components/hooks/use-fragment';
import { ConventionList } from '@/components/library/conventions/convention-list';
import { ConventionEditor } from '@/components/library/conventions/editor/convention-editor';
import { readDraft } from '@/components/library/conventions/editor/draft';
import { Skeleton } from '@/components/ui/skeleton';

/** The naming conventions of this device; with `#id=…` in the address, the one to edit. */
export function ConventionsPage() {
  const ui = useTranslations('ui');
  const fragment = useFragment();
  const conventions = useItems('conventions');
  const id = new URLSearchParams(fragment).get('id');
  const edited = useRef<string>(undefined);
  useEffect(() => {
    if (id !== null) edited.current = id;
  }, [id]);
  if (fragment === undefined || conventions === undefined)
    return <Skeleton label={ui('loading')} lines={6} />;

  if (id === null) return <ConventionList conventions={conventions} backFrom={edited} />;
  const draft = readDraft();
  // What another tab deleted can still be saved from here, if it was being edited.
  const opened = conventions.find((item) => item.id === id) ?? (draft?.id === id ? draft : undefined);
  if (opened === undefined) return <ConventionList conventions={conventions} isMissing />;
  return <ConventionEditor key={id} stored={opened} />;
}
