import { useSyncExternalStore } from 'react';
import { readStored, writeSetting } from '@/components/hooks/stored';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const CHANGED = 'utmost:theme';

function asTheme(text: string | null | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

// The document is the truth: public/theme.js wrote it before the first paint.
function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  dispatchEvent(new Event(CHANGED));
}

function setTheme(theme: Theme): void {
  writeSetting('utmost.theme', theme === 'system' ? null : theme);
  showTheme(theme);
}

function subscribe(onChange: () => void): () => void {
  const followOtherTab = (event: StorageEvent) => {
    if (event.key === 'utmost.theme' || event.key === null) showTheme(asTheme(readStored('utmost.theme')));
  };
  addEventListener('storage', followOtherTab);
  addEventListener(CHANGED, onChange);
  return () => {
    removeEventListener('storage', followOtherTab);
    removeEventListener(CHANGED, onChange);
  };
}

/** The theme that was chosen, and the setter; the choice is kept on this device and followed by other tabs. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore<Theme>(
    subscribe,
    () => asTheme(document.documentElement.dataset.theme),
    () => 'system',
  );
  return [theme, setTheme];
}
