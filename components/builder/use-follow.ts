import { useState } from 'react';
import { readAddress, replaceAddress } from '@/components/hooks/address';
import { useHydrated } from '@/components/hooks/device';
import { readStored, writeSetting } from '@/components/hooks/stored';

/** Whether the address bar follows the form, and the way to change it; off takes the form out of the address at once. */
export function useFollow(): readonly [boolean, (follow: boolean) => void] {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<boolean>();
  const follow = chosen ?? (hydrated && readStored('utmost.follow') !== 'off');
  return [
    follow,
    (next) => {
      setChosen(next);
      writeSetting('utmost.follow', next ? null : 'off');
      if (!next) replaceAddress({ ...readAddress(), hash: '' });
    },
  ];
}
