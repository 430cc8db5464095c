import type { MouseEvent } from 'react';
import { useBuilder } from '@/components/builder/builder-context';
import type { Change } from '@/components/builder/change';
import { controlOf } from '@/components/builder/checks/finding-names';
import { focusField } from '@/components/hooks/focus-field';
import type { Finding, Fix } from '@/lib/lint/finding';
import { emptiedBy, formPatchOf, withMovedTags } from '@/lib/lint/form-input';

/** Applies a fix: it is told, and can be undone. The button goes away with its finding, so the focus goes to the field. */
export function useFixing(): (finding: Finding, fix: Fix, event: MouseEvent) => void {
  const { values, changes, locked } = useBuilder();
  return ({ field }, fix, event) => {
    const patch = formPatchOf(fix.patch, values);
    const whole = fix.kind === 'link' ? withMovedTags(patch, values, locked) : patch;
    changes.apply(whole, changeOf(fix), undefined, emptiedBy(fix.patch));
    // A finger would get a keyboard on the screen that it did not ask for.
    if (!isTouch(event)) focusField(controlOf(field, values));
  };
}

function changeOf({ name, before, after }: Fix): Change {
  if (name === 'url') return { code: 'repaired', before, after };
  return { code: 'fixed', name, before, after: after === '' ? '–' : after };
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
}
