/** What this device remembers outside the saved data. public/theme.js and public/choose-language.js read two of them. */
export type StoredKey =
  | 'utmost.theme'
  | 'utmost.locale'
  /** The last unfinished form, as a prefilled address. */
  | 'utmost.draft'
  /** `off` where the address bar does not follow the form. */
  | 'utmost.follow'
  /** `guided` where the form asks step by step. */
  | 'utmost.mode'
  /** `seen` once the note on where links arrive was shown. */
  | 'utmost.arrival'
  /** The checks that are switched off, and the person's own domains: each between commas. */
  | 'utmost.checksOff'
  | 'utmost.ownDomains';

/** What this tab remembers until it is closed. */
export type TabKey =
  /** The form, as a prefilled address, for a reload or a way back. */
  | 'utmost.form'
  /** The fragment that stood in the address when the form was kept last. */
  | 'utmost.address'
  /** How the form writes a space. */
  | 'utmost.space'
  /** The fields that the person emptied, between commas. */
  | 'utmost.emptied'
  /** The values of links that were copied and of presets that were opened, as JSON of UsedValues. */
  | 'utmost.used'
  /** What was answered in guided mode beside the place, and what it filled in. */
  | 'utmost.guided'
  /** One campaign, many links: the places, variants and edits, as JSON of CampaignPlan. */
  | 'utmost.many'
  /** The fragment with which the page in the other language was opened: the form goes along. */
  | 'utmost.switched';

/** The text that is stored, or null: nothing there, or storage is closed to us (private mode, blocked, full). */
export function readStored(key: StoredKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or forgets it with null. False if storage is closed: the choice then lives as long as the page. */
export function writeStored(key: StoredKey, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** As readStored, for this tab alone. */
export function readTab(key: TabKey): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** As writeStored, for this tab alone. */
export function writeTab(key: TabKey, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
