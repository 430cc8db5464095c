/** What this device remembers outside the saved data. public/theme.js and public/choose-language.js read two of them. */
export type StoredKey =
  | SettingKey
  /** The last unfinished form, as a prefilled address. */
  | 'utmost.draft'
  /** `on` once something was saved in the library. */
  | 'utmost.library'
  /** `seen` once the note on where links arrive was shown. */
  | 'utmost.arrival'
  /** Some text while a setting was changed that the library has not heard of. */
  | 'utmost.unsaved'
  /** `asked` once the browser was asked to keep the library. */
  | 'utmost.persistence';

/** Settings that the first paint needs. The library keeps them too (components/hooks/library/settings-sync.ts). */
export type SettingKey =
  | 'utmost.theme'
  | 'utmost.locale'
  /** `off` where the address bar does not follow the form. */
  | 'utmost.follow'
  /** Links that were copied and are not in the history yet, as JSON of QueuedCopy. */
  | 'utmost.copied'
  /** `guided` where the form asks step by step. */
  | 'utmost.mode'
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
  /** The naming convention that is being edited and not saved yet, as JSON. */
  | 'utmost.conventionDraft'
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

const SETTING_STORED = 'utmost:setting';

/** As writeStored, for a setting: the library takes it over, now if it is open in some tab, else when it is opened. */
export function writeSetting(key: SettingKey, text: string | null): void {
  writeStored(key, text);
  noteUnsaved();
  dispatchEvent(new Event(SETTING_STORED));
}

/** Notes that a setting stands here which the library has not heard of. */
export function noteUnsaved(): void {
  writeStored('utmost.unsaved', String(Date.now()));
}

/** What `noteUnsaved` left, or null. */
export function readUnsaved(): string | null {
  return readStored('utmost.unsaved');
}

/** Takes it away, unless another change came meanwhile. */
export function forgetUnsaved(noted: string): void {
  if (readUnsaved() === noted) writeStored('utmost.unsaved', null);
}

/** Calls back when a setting was stored with `writeSetting`, in any tab. Gives the way to stop. */
export function onSettingStored(listener: () => void): () => void {
  const followOtherTab = ({ key, newValue }: StorageEvent) => {
    if (key === 'utmost.unsaved' && newValue !== null) listener();
  };
  addEventListener('storage', followOtherTab);
  addEventListener(SETTING_STORED, listener);
  return () => {
    removeEventListener('storage', followOtherTab);
    removeEventListener(SETTING_STORED, listener);
  };
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
