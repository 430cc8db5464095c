/**
 * How much of anything a library holds: far above what people need, low enough that a hostile file cannot make the
 * page slow. Lengths in UTF-16 units, counts in items. Whoever writes an item keeps to them, for what exceeds them
 * cannot be read back.
 */
export const LIMITS = {
  id: 100,
  name: 200,
  /** Descriptions and notes. */
  text: 5_000,
  labels: 50,
  label: 100,
  /** Links longer than a form can build, so that whatever was copied can be in a backup. */
  url: 200_000,
  prefill: 20_000,
  /** A value of a tag, a separator, a pattern: whatever a convention says of one parameter. */
  value: 1_000,
  values: 5_000,
  pairs: 20_000,
  /** Parts of a naming template. */
  parts: 50,
  digits: 20,
  /** Ids of conventions in a preset. */
  conventionIds: 100,
  ownDomains: 1_000,
  domain: 300,
  checksOff: 1_000,
  presets: 10_000,
  conventions: 1_000,
  history: 500_000,
  /** Values that were confirmed. */
  known: 50_000,
  /** How often anything was copied or saved. */
  count: 1_000_000_000,
  /** The end of the year 9999, the last that calendars and sheets agree on. */
  time: 253_402_300_799_999,
} as const;

/** The text of a file, in UTF-16 units: 500,000 links of usual length. */
export const MAX_FILE_LENGTH = 100_000_000;

/** What a link may unpack to, in bytes. Deflate makes up to a thousand bytes of one, so this is what stops a bomb. */
export const MAX_UNPACKED = 5_000_000;

/** How deep lists and objects of a file may lie in each other. Ours are nine deep. */
export const MAX_DEPTH = 64;
