'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { THEMES, type Theme, useTheme } from '@/components/hooks/use-theme';

type ThemeSwitchProps = { label: string; names: Record<Theme, string> };

/**
 * An icon over a native list: small, and every browser's keyboard and screen reader know it. Which icon shows is drawn
 * from the document, where public/theme.js has set the theme before the first paint.
 */
export function ThemeSwitch({ label, names }: ThemeSwitchProps) {
  const [theme, setTheme] = useTheme();
  return (
    <span className="relative inline-flex size-9 items-center justify-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:size-11">
      <Sun aria-hidden="true" className="hidden size-5 in-data-[theme=light]:block" />
      <Moon aria-hidden="true" className="hidden size-5 in-data-[theme=dark]:block" />
      <Monitor aria-hidden="true" className="size-5 in-data-[theme]:hidden" />
      <select
        aria-label={label}
        title={label}
        value={theme}
        onChange={(event) => setTheme(event.target.value as Theme)}
        className="absolute inset-0 cursor-pointer appearance-none opacity-0"
      >
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </span>
  );
}
