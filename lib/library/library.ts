import type { Convention } from '@/lib/conventions/convention';
import type { UtmKey } from '@/lib/utm/params';

/** A form that is filled beforehand. Saved as it stands, so its fields are never renamed. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /**
   * What it fills, locks and hides, and where people will click: a prefilled address, version 1, without `#` and
   * without a `preset` key. Date placeholders stay as they are.
   */
  readonly prefill: string;
  /** Ids of the conventions that hold for its forms; none: those in force. */
  readonly conventions: readonly string[];
  readonly starred: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the times it was saved: 0 was never saved. Tells two tabs apart that edit the same one. */
  readonly revision: number;
};

/** A link that was copied. One for each link, letter for letter: copying it again counts. */
export type HistoryEntry = {
  readonly id: string;
  /** The link, exactly as it was copied. */
  readonly url: string;
  /** When it was copied first and last, in milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly times: number;
  /** The name of the preset that it was made from, at that time; or empty. */
  readonly preset: string;
  /** An id of lib/platforms, or empty. */
  readonly platform: string;
  readonly note: string;
  readonly labels: readonly string[];
};

/** A value that the person said is right, although it was new. */
export type KnownValue = { readonly param: UtmKey; readonly value: string };

/** What the person has set. Everything has a value of its own: see DEFAULT_SETTINGS. */
export type Settings = {
  readonly ownDomains: readonly string[];
  /** Ids of checks that are switched off. */
  readonly checksOff: readonly string[];
  readonly language: 'en' | 'ja' | null;
  readonly theme: 'light' | 'dark' | 'system';
  /** Whether the address bar follows the form. */
  readonly follow: boolean;
  readonly mode: 'quick' | 'guided';
  /** Whether copied links are kept. */
  readonly keepHistory: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  ownDomains: [],
  checksOff: [],
  language: null,
  theme: 'system',
  follow: true,
  mode: 'quick',
  keepHistory: true,
};

/** All that is saved on a device. */
export type Library = {
  readonly presets: readonly Preset[];
  readonly conventions: readonly Convention[];
  readonly history: readonly HistoryEntry[];
  /** Each once, in the order of `sortKnown`. */
  readonly known: readonly KnownValue[];
  readonly settings: Settings;
};

export const EMPTY_LIBRARY: Library = {
  presets: [],
  conventions: [],
  history: [],
  known: [],
  settings: DEFAULT_SETTINGS,
};
