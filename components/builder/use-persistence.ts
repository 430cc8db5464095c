import { useEffect, useEffectEvent, useRef } from 'react';
import { onHashChange, onPageHide, readAddress, replaceAddress } from '@/components/hooks/address';
import { writeStored, writeTab } from '@/components/hooks/stored';
import { useBeforeLanguageSwitch } from '@/components/hooks/use-before-language-switch';
import { useThrottled } from '@/components/hooks/use-throttled';
import { parsePrefill } from '@/lib/share/prefill';
import type { FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

type Persistence = {
  /** False until the form is open: nothing is written over before that. */
  ready: boolean;
  /** The form as a prefilled address, without `#`; empty for an empty form. */
  fragment: string;
  follow: boolean;
  space: FormValues['space'];
  /** The fields that the person emptied. */
  emptied: ReadonlySet<UtmKey>;
  /** The form was copied as it stands: there is nothing unfinished to come back to. */
  finished: boolean;
  /** The form holds nothing but what every form starts with. */
  untouched: boolean;
};

const DELAY = 400;

/** Keeps the form where a reload, a way back, a bookmark and the next visit find it. Nothing leaves the browser. */
export function usePersistence(state: Persistence): void {
  const opened = useRef<string | undefined>(undefined);
  const changed = useRef(false);

  const save = ({ ready, fragment, finished, untouched, space, emptied }: Persistence) => {
    if (!ready) return;
    writeTab('utmost.form', fragment);
    // As it really is: it may lag behind the form, follow it no more, or the browser may have refused a change.
    writeTab('utmost.address', readAddress().hash);
    writeTab('utmost.space', space);
    writeTab('utmost.emptied', [...emptied].join(','));
    // A bookmark that was only opened is no unfinished work.
    changed.current ||= (fragment !== opened.current && !untouched) || finished;
    const isNothing = finished || untouched || fragment === '';
    if (changed.current) writeStored('utmost.draft', isNothing ? null : fragment);
  };

  const flush = useThrottled(state, DELAY, (latest) => {
    if (latest.ready && latest.follow) writeAddress(latest.fragment);
    save(latest);
  });

  useEffect(() => {
    if (state.ready) opened.current ??= state.fragment;
  });
  // A skip link puts its anchor where the form stood.
  const writeBack = useEffectEvent(() => {
    if (state.ready && state.follow && !parsePrefill(readAddress().hash).isState)
      writeAddress(state.fragment);
  });
  useEffect(() => onHashChange(() => writeBack()), []);

  // A page that goes away cannot change its address any more, but what this tab keeps comes back with it.
  const saveNow = useEffectEvent(() => save(state));
  useEffect(() => onPageHide(() => saveNow()), []);
  useBeforeLanguageSwitch(() => {
    flush();
    const hash = state.follow && state.fragment !== '' ? `#${state.fragment}` : readAddress().hash;
    writeTab('utmost.switched', hash);
    return hash;
  });
}

/** An empty form takes its own fragment out of the address, but leaves an anchor where it is. */
function writeAddress(fragment: string): void {
  const address = readAddress();
  const hash = fragment === '' ? '' : `#${fragment}`;
  if (hash !== '' || parsePrefill(address.hash).isState) replaceAddress({ ...address, hash });
}
