import { useState } from 'react';
import { useHydrated } from '@/components/hooks/device';
import { readChosen } from '@/components/hooks/prerendered';
import { readStored, writeSetting } from '@/components/hooks/stored';

export type Mode = 'quick' | 'guided';

/** How the form asks, and the way to change it: this device remembers the choice. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  const hydrated = useHydrated();
  // What was chosen before the scripts were ready counts; Quick is what stands there unasked.
  const [chosen, setChosen] = useState<Mode | undefined>(() =>
    readChosen('mode') === 'guided' ? 'guided' : undefined,
  );
  const mode = chosen ?? (hydrated && readStored('utmost.mode') === 'guided' ? 'guided' : 'quick');
  return [
    mode,
    (next) => {
      setChosen(next);
      writeSetting('utmost.mode', next === 'quick' ? null : next);
    },
  ];
}
