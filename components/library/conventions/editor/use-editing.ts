import { useState } from 'react';
import { readDraft, writeDraft } from '@/components/library/conventions/editor/draft';
import { type Convention, FREE_RULE, type ParamRule } from '@/lib/conventions/convention';
import type { UtmKey } from '@/lib/utm/params';

/** A change that can be taken back: that of a rule, or with no key that of the convention. */
type Undoable = {
  readonly told: string;
  readonly key: UtmKey | undefined;
  readonly before: object;
  readonly after: object;
};

/**
 * The convention as it is being edited. A plain state and no form library: lists of 20,000 pairs are typed into, pasted
 * into and taken back as a whole, and every part of the page is worked out from the one value. While nothing is edited
 * it is the saved one, also as another tab saves it. With `told`, a change is offered to be taken back for as long as
 * nobody has changed the same place since.
 */
export function useEditing(stored: Convention) {
  const [kept] = useState(() => {
    const draft = readDraft();
    return draft?.id === stored.id ? draft : undefined;
  });
  const [edited, setEdited] = useState(kept);
  const [undoable, setUndoable] = useState<Undoable>();
  const convention = edited ?? stored;

  const write = (key: UtmKey | undefined, patch: object) => {
    const next = key === undefined ? { ...convention, ...patch } : withRule(convention, key, patch);
    setEdited(next);
    writeDraft(next);
  };
  const read = (key: UtmKey | undefined) =>
    key === undefined ? convention : (convention.rules[key] ?? FREE_RULE);
  const make = (key: UtmKey | undefined, after: object, told: string | undefined) => {
    if (told !== undefined) setUndoable({ told, key, before: pick(read(key), after), after });
    write(key, after);
  };
  const offered = undoable !== undefined && holds(read(undoable.key), undoable.after) ? undoable : undefined;

  return {
    convention,
    /** Whether it came from before a reload, or a way back. */
    isKept: kept !== undefined && edited !== undefined,
    isChanged: edited !== undefined && contentOf(edited) !== contentOf(stored),
    /** Whether another tab has saved or deleted it since. */
    isOutdated: edited !== undefined && edited.revision !== stored.revision,
    change: (change: Partial<Convention>, told?: string) => make(undefined, change, told),
    changeRule: (key: UtmKey, change: Partial<ParamRule>, told?: string) => make(key, change, told),
    /** What was done last and can be taken back. */
    undoable: offered?.told,
    undo: () => {
      if (offered !== undefined) write(offered.key, offered.before);
      setUndoable(undefined);
    },
    /** Forgets what was typed: it was saved, or given up. */
    reset: () => {
      setEdited(undefined);
      writeDraft(undefined);
      setUndoable(undefined);
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;

function withRule(convention: Convention, key: UtmKey, patch: object): Convention {
  const rule = { ...FREE_RULE, ...convention.rules[key], ...patch };
  return { ...convention, rules: { ...convention.rules, [key]: rule } };
}

/** As text to compare, without what saving itself writes. */
function contentOf({ changedAt: _, revision: __, ...content }: Convention): string {
  return JSON.stringify(content);
}

function pick(from: object, fields: object): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name in fields));
}

function holds(whole: object, fields: object): boolean {
  const entries: Readonly<Record<string, unknown>> = { ...whole };
  return Object.entries(fields).every(([name, value]) => entries[name] === value);
}
