import { useEffect, useState } from 'react';

/** In bytes; `quota` is what the browser would give at most. */
export type StorageEstimate = { readonly usage: number; readonly quota: number };

/** How much this site stores on the device; undefined while nobody knows, or where the browser does not say. */
export function useStorageEstimate(): StorageEstimate | undefined {
  const [estimate, setEstimate] = useState<StorageEstimate>();
  useEffect(() => {
    let wanted = true;
    void navigator.storage?.estimate?.().then(
      ({ usage, quota }) => {
        if (wanted && usage !== undefined && quota !== undefined) setEstimate({ usage, quota });
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return estimate;
}
