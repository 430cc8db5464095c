import { readStored, type SettingKey, writeStored } from '@/components/hooks/stored';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/library/library';

/** The settings that a page needs before its first paint, when no database is open yet. */
export type MirroredSettings = Omit<Settings, 'keepHistory'>;
export type MirroredName = keyof MirroredSettings;

type Mirror<Value> = {
  readonly key: SettingKey;
  /** Null for what is so anyway. */
  readonly write: (value: Value) => string | null;
  readonly read: (text: string | null) => Value;
};

const list: Pick<Mirror<readonly string[]>, 'read' | 'write'> = {
  write: (entries) => entries.join(',') || null,
  read: (text) => (text ?? '').split(',').filter((entry) => entry !== ''),
};

/** How each is written in localStorage, where the hooks of the page read it. */
const MIRRORS: { readonly [Name in MirroredName]: Mirror<Settings[Name]> } = {
  theme: {
    key: 'utmost.theme',
    write: (theme) => (theme === 'system' ? null : theme),
    read: (text) => (text === 'light' || text === 'dark' ? text : 'system'),
  },
  language: {
    key: 'utmost.locale',
    write: (language) => language,
    read: (text) => (text === 'en' || text === 'ja' ? text : null),
  },
  follow: {
    key: 'utmost.follow',
    write: (follow) => (follow ? null : 'off'),
    read: (text) => text !== 'off',
  },
  mode: {
    key: 'utmost.mode',
    write: (mode) => (mode === 'guided' ? mode : null),
    read: (text) => (text === 'guided' ? 'guided' : 'quick'),
  },
  checksOff: { key: 'utmost.checksOff', ...list },
  ownDomains: { key: 'utmost.ownDomains', ...list },
};

export const MIRRORED_NAMES = Object.keys(MIRRORS) as MirroredName[];

export function isMirrored(name: keyof Settings): name is MirroredName {
  return name in MIRRORS;
}

/** The settings as the page has them now. */
export function readMirror(): MirroredSettings {
  const entries = MIRRORED_NAMES.map((name) => [name, MIRRORS[name].read(readStored(MIRRORS[name].key))]);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(entries) };
}

/** Writes settings where the page reads them, and has the page's hooks look again. */
export function writeMirror(settings: Partial<MirroredSettings>): void {
  for (const name of MIRRORED_NAMES) {
    const value = settings[name];
    if (value !== undefined) writeOne(MIRRORS[name] as Mirror<unknown>, value);
  }
}

function writeOne({ key, write }: Mirror<unknown>, value: unknown): void {
  const text = write(value);
  if (readStored(key) === text) return;
  writeStored(key, text);
  // The browser tells other tabs alone.
  dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
}
