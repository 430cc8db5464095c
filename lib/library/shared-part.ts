import type { Convention } from '@/lib/conventions/convention';
import type { HistoryEntry, KnownValue, Preset, Settings } from '@/lib/library/library';

/** What somebody chose to give away: it decides what the reader is told, not what may be inside. */
export const SHARED_KINDS = ['preset', 'convention', 'library'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/**
 * What a file or a share link holds. `history`, `known` and `settings` are personal: only a file has them, and only
 * where the person asked for them (a backup); a link leaves them out, and a reader ignores them in one.
 */
export type SharedPart = {
  readonly kind: SharedKind;
  readonly presets: readonly Preset[];
  readonly conventions: readonly Convention[];
  readonly history?: readonly HistoryEntry[];
  /** Each once, in the order of `sortKnown`. Backups from before there were any have none. */
  readonly known?: readonly KnownValue[];
  readonly settings?: Settings;
  /** When a file was written, in milliseconds since 1970. Links have none, so that the same part is the same link. */
  readonly savedAt?: number;
};

/** What reading left out or changed, as data. Words live in lib/i18n. */
export type ShareNotice =
  /** Two items of one list have the same id: the first is used. */
  | {
      readonly code: 'duplicate_id';
      readonly list: 'presets' | 'conventions' | 'history';
      readonly id: string;
    }
  /** Two entries of the history have the same link: the first is used. */
  | { readonly code: 'duplicate_url'; readonly url: string }
  /** A key that there is not, perhaps misspelt: what it holds is left out. `path` is its place. */
  | { readonly code: 'unknown_key'; readonly path: readonly (string | number)[] }
  /** The file is of an older version, and was brought to ours. */
  | { readonly code: 'migrated'; readonly version: number };

/** A place where what was read is not as it should be: `['presets', 3, 'name']`, and zod's code for the fault. */
export type SchemaFault = { readonly path: readonly (string | number)[]; readonly code: string };

/** Why a file or a link cannot be used. Nothing of it is. */
export type ShareFault =
  | { readonly code: 'empty' }
  /** Something else than a file or a link of ours. */
  | { readonly code: 'not_ours' }
  /** Cut off or changed on its way. `position` is the place in the text of a file, in UTF-16 units, where known. */
  | { readonly code: 'damaged'; readonly position?: number }
  /** Written by a newer Utmost: to be opened there. */
  | { readonly code: 'newer'; readonly version: number }
  /** Lengths of text in UTF-16 units; of what a link unpacks to, in bytes. */
  | { readonly code: 'too_large'; readonly limit: number }
  /** The first faults of a file that is whole, but does not hold what it should. */
  | { readonly code: 'invalid'; readonly faults: readonly SchemaFault[] };
