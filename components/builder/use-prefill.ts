import { useEffect, useEffectEvent, useState } from 'react';
import { isReturn, onHashChange, readAddress, replaceAddress } from '@/components/hooks/address';
import { today } from '@/components/hooks/device';
import { readStored, readTab, writeTab } from '@/components/hooks/stored';
import { EMPTY_FRAME, formOfPrefill, type PrefillFrame, prefillOfForm } from '@/lib/share/form-prefill';
import { hiddenFields, lockedFields } from '@/lib/share/hidden-fields';
import { type MergeNotice, mergeTyped } from '@/lib/share/merge-typed';
import { type PrefillRead, parsePrefill } from '@/lib/share/prefill';
import type { PrefillNotice } from '@/lib/share/prefill-state';
import { joinPrefill, splitSearch } from '@/lib/share/search-prefill';
import type { FormValues } from '@/lib/utm/form-values';

export type OpeningNotice = PrefillNotice | MergeNotice | { readonly code: 'query_moved' };

/** How the form was opened. Until `ready`, the page shows what was prerendered. */
export type Opening = {
  readonly ready: boolean;
  readonly frame: PrefillFrame;
  /** Settled when the form is opened: a required field that was empty then can be filled, whatever the address says. */
  readonly locked: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly notices: readonly OpeningNotice[];
  /** The last unfinished form of this device, to be offered; undefined where there is none or it is not asked for. */
  readonly draft: string | undefined;
  readonly open: (fragment: string, why: Reopening) => void;
  /**
   * Puts another frame around the form: that of a preset, or none. What is locked and hidden follows from it and from
   * the form's values; without them it stays. Gives the way back.
   */
  readonly reframe: (frame: PrefillFrame, values?: FormValues) => () => void;
  readonly dropDraft: () => void;
  readonly dropNotices: () => void;
};

/** Why a form that is in use already is filled anew. */
export type Reopening = 'address_opened' | 'draft_continued';
/** How a form is opened: for the first time, back in its own tab, or anew, where `restore` takes that back. */
export type OpenedAs = 'first' | 'returned' | { readonly why: Reopening; readonly restore: () => void };
type OpenForm = (values: FormValues, as: OpenedAs) => void;

/**
 * Opens the form: from the address, else, after a reload, from what this tab remembers. What was typed before the
 * scripts were ready wins (DESIGN.md 5).
 */
export function usePrefill(readTyped: () => FormValues, openForm: OpenForm): Opening {
  const [state, setState] = useState<Omit<Opening, 'open' | 'reframe' | 'dropDraft' | 'dropNotices'>>({
    ready: false,
    frame: EMPTY_FRAME,
    locked: new Set(),
    hidden: new Set(),
    notices: [],
    draft: undefined,
  });

  const open = (
    read: PrefillRead,
    as: 'first' | 'returned' | Reopening,
    extra: readonly OpeningNotice[] = [],
  ) => {
    const isFirst = as === 'first' || as === 'returned';
    const typed = isFirst ? readTyped() : { url: '' };
    const merged = mergeTyped(read.state, typed);
    const { values, frame } = formOfPrefill(merged.state, today());
    openForm(values, isFirst ? as : { why: as, restore: () => setState(state) });
    const notices = [...extra, ...read.notices, ...merged.notices];
    setState({
      ready: true,
      frame,
      locked: new Set(lockedFields(merged.state)),
      hidden: new Set(hiddenFields(merged.state)),
      notices,
      draft: undefined,
    });
  };

  const start = useEffectEvent(() => {
    const address = readAddress();
    const { prefill, rest } = splitSearch(address.search);
    const fragment = parsePrefill(address.hash);
    if (prefill !== '') {
      const hash = `#${joinPrefill(fragment.isState ? address.hash.slice(1) : '', prefill)}`;
      replaceAddress({ search: rest, hash });
      open(parsePrefill(hash), 'first', [{ code: 'query_moved' }]);
    } else if (isOwnReturn(address.hash)) {
      open(parsePrefill(readTab('utmost.form') ?? ''), 'returned');
    } else if (fragment.isState) {
      open(fragment, 'first');
    } else {
      open(parsePrefill(''), 'first');
      setState((current) => ({ ...current, draft: readStored('utmost.draft') ?? undefined }));
    }
  });
  useEffect(() => {
    start();
    writeTab('utmost.switched', null);
  }, []);

  const follow = useEffectEvent((hash: string) => {
    const read = parsePrefill(hash);
    if (read.isState) open(read, 'address_opened');
  });
  useEffect(() => onHashChange((hash) => follow(hash)), []);

  return {
    ...state,
    open: (fragment, why) => open(parsePrefill(fragment), why),
    reframe: (frame, values) => {
      const framed = values && prefillOfForm(values, frame);
      const { locked, hidden } = framed
        ? { locked: new Set(lockedFields(framed)), hidden: new Set(hiddenFields(framed)) }
        : state;
      setState((current) => ({ ...current, frame, locked, hidden }));
      const { frame: oldFrame, locked: oldLocked, hidden: oldHidden } = state;
      return () =>
        setState((current) => ({ ...current, frame: oldFrame, locked: oldLocked, hidden: oldHidden }));
    },
    dropDraft: () => setState({ ...state, draft: undefined }),
    dropNotices: () => setState({ ...state, notices: [] }),
  };
}

/**
 * Whether this tab comes back to its own form: by a reload, a way back or the other language, with the address that it
 * wrote last or with none. What it keeps is newer than that address, which follows with a delay.
 */
function isOwnReturn(hash: string): boolean {
  if (readTab('utmost.form') === null) return false;
  if (readTab('utmost.switched') === hash) return true;
  return isReturn() && (hash === '' || hash === readTab('utmost.address') || !parsePrefill(hash).isState);
}
