import type { Convention } from '@/lib/conventions/convention';
import type { HistoryEntry, KnownValue, Preset, Settings } from '@/lib/library/library';

/** What a person decides for one item: keep mine, take theirs, keep both. For a new item, `mine` leaves it out. */
export type Decision = 'mine' | 'theirs' | 'both';

/** A field in which the two differ: `['rules', 'utm_source', 'maxLength']`; undefined where a side has none. */
export type Difference = {
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
};

type Conflict<Item> = {
  readonly state: 'conflict';
  readonly mine: Item;
  readonly differences: readonly Difference[];
  /** What can be decided: `both` is not always possible. */
  readonly choices: readonly Decision[];
};

/** How an item of theirs stands to mine. */
export type Standing<Item> = { readonly theirs: Item } & (
  | { readonly state: 'new' }
  | { readonly state: 'same'; readonly mine: Item }
  | (Conflict<Item> & { readonly because: 'same_id' | 'same_name' })
);

/** An entry of the history can also be joined with mine so that nothing is lost on either side. */
export type EntryStanding = { readonly theirs: HistoryEntry } & (
  | { readonly state: 'new' }
  | { readonly state: 'same'; readonly mine: HistoryEntry }
  | { readonly state: 'joined'; readonly mine: HistoryEntry; readonly joined: HistoryEntry }
  /** `joined` has mine in the fields that differ. */
  | (Conflict<HistoryEntry> & { readonly joined: HistoryEntry })
);

type AnySetting = Settings[keyof Settings];

export type SettingItem = {
  readonly what: 'setting';
  readonly key: string;
  readonly name: keyof Settings;
  readonly mine: AnySetting;
  readonly theirs: AnySetting;
} & ({ readonly state: 'new' } | { readonly state: 'same' } | Conflict<AnySetting>);

/** A value that is known there is known here too: nothing is lost by it, so nobody is asked. */
export type KnownItem = {
  readonly what: 'known';
  readonly key: string;
  readonly theirs: KnownValue;
  readonly state: 'same' | 'joined';
};

/** One item of theirs, and what taking it would do. `key` names it among the decisions. */
export type MergeItem =
  | ({ readonly what: 'preset'; readonly key: string } & Standing<Preset>)
  | ({ readonly what: 'convention'; readonly key: string } & Standing<Convention>)
  | ({ readonly what: 'history'; readonly key: string } & EntryStanding)
  | KnownItem
  | SettingItem;

/** By the `key` of an item. A conflict that nobody decided keeps mine; a new item is taken. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * What holds for a conflict: the decision where it is one of its choices, else mine.
 *
 * @example
 * decided({ key: 'preset:a', choices: ['mine', 'theirs'] }, new Map([['preset:a', 'both']])) // 'mine'
 */
export function decided(
  { key, choices }: { readonly key: string; readonly choices: readonly Decision[] },
  decisions: Decisions,
): Decision {
  const decision = decisions.get(key) ?? 'mine';
  return choices.includes(decision) ? decision : 'mine';
}
