/** What this device remembers outside the saved data. public/theme.js and public/choose-language.js read two of them. */
export type StoredKey = 'utmost.theme' | 'utmost.locale';

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
