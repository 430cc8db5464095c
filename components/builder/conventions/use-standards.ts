import { useEffect, useEffectEvent, useRef } from 'react';
import type { Conventions } from '@/components/builder/conventions/use-conventions';
import type { BuilderForm } from '@/components/builder/use-builder-form';
import { isBlank } from '@/lib/share/form-prefill';
import { UTM_KEYS } from '@/lib/utm/params';

/**
 * Fills the empty fields of a form that has just been opened with the values that the conventions start with. True where
 * the form holds nothing else: no work of the person.
 */
export function useStandards(builder: BuilderForm, { suite, inForce, standards }: Conventions): boolean {
  const { ready, opening, values, valuesNow, emptied, changes } = builder;
  const { frame } = opening;
  const filled = useRef<typeof frame>(undefined);
  const fill = useEffectEvent(() => {
    if (suite === undefined || inForce === undefined) return;
    const patch = suite.missingStandards(inForce, valuesNow(), emptied);
    const keys = Object.keys(patch);
    if (keys.length > 0) changes.apply(patch, { code: 'standards_filled', keys });
  });
  useEffect(() => {
    // Once for each opening: what the person takes back or empties after that stays so.
    if (!ready || inForce === undefined || filled.current === frame) return;
    filled.current = frame;
    fill();
  }, [ready, inForce, frame]);

  const started = UTM_KEYS.filter((key) => standards[key] !== undefined && values[key] === standards[key]);
  return started.length > 0 && isBlank({ ...values, ...Object.fromEntries(started.map((key) => [key, ''])) });
}
