import { useEffect, useState } from 'react';
import type { AllowedPair, AllowedValue, Standardisation } from '@/lib/conventions/convention';
import type { Pasted } from '@/lib/conventions/paste';

/** The rows of each kind of list that can be pasted. */
export type PasteRows = {
  readonly values: AllowedValue;
  readonly standardisations: Standardisation;
  readonly pairs: AllowedPair;
};
export type PasteKind = keyof PasteRows;

export type PasteReader<Kind extends PasteKind> = (text: string) => Pasted<PasteRows[Kind]>;

type Readers = { readonly [Kind in PasteKind]: PasteReader<Kind> };

/** Reads what was pasted; undefined until its code is there. */
export function usePasteReader<Kind extends PasteKind>(kind: Kind): PasteReader<Kind> | undefined {
  const [readers, setReaders] = useState<Readers>();
  useEffect(() => {
    let wanted = true;
    void import('@/lib/conventions/paste').then(({ readPairs, readStandardisations, readValues }) => {
      if (wanted)
        setReaders({ values: readValues, standardisations: readStandardisations, pairs: readPairs });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return readers?.[kind];
}
