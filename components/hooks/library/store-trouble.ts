/** Why the library cannot be read or written just now. */
export type StoreTrouble = {
  readonly code: /** The browser does not let us store: a private window, or storage is switched off. */
    | 'unavailable'
    /** No space is left. */
    | 'full'
    /** A newer version of this page has written the library: this one would damage it. */
    | 'newer'
    /** Another tab with an older version of this page holds the library open. */
    | 'blocked'
    /** More than the library may hold: a backup with it could not be read back. Nothing was saved. */
    | 'too_large'
    | 'failed';
};

const CODES: Readonly<Record<string, StoreTrouble['code']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  ReferenceError: 'unavailable',
};

/** What an error of IndexedDB or of Dexie means. The browser's own reason stands inside Dexie's. */
export function asTrouble(error: unknown): StoreTrouble {
  const names: string[] = [];
  for (let reason = error; reason instanceof Error || reason instanceof DOMException; ) {
    names.push(reason.name);
    reason = 'inner' in reason ? reason.inner : reason.cause;
  }
  const known = names.toReversed().find((name) => CODES[name] !== undefined);
  return { code: (known !== undefined && CODES[known]) || 'failed' };
}
