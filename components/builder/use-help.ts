import { type ReactNode, useState } from 'react';
import type { BuilderState, HelpField } from '@/components/builder/builder-context';
import { isWide } from '@/components/hooks/device';
import type { UtmKey } from '@/lib/utm/params';

/** Explains a field; `onUseExample` puts an example's value into the form. */
export type RenderHelp = (
  field: HelpField,
  onUseExample: (field: 'url' | UtmKey, value: string) => void,
) => ReactNode;

type Help = {
  readonly field: HelpField;
  /** What the help beside the form says. */
  readonly content: ReactNode;
  /** Whether it lies over the page, on a phone. */
  readonly isSheetOpen: boolean;
  readonly closeSheet: () => void;
  /** The person has come to a field. */
  readonly note: (field: HelpField) => void;
  readonly open: (field: HelpField) => void;
};

/** Which field is explained, and where. */
export function useHelp(
  renderHelp: RenderHelp,
  { changes, locked }: Pick<BuilderState, 'changes' | 'locked'>,
): Help {
  const [field, setField] = useState<HelpField>('url');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const closeSheet = () => setSheetOpen(false);
  const fillExample = (key: 'url' | UtmKey, value: string) => {
    closeSheet();
    if (!locked.has(key)) changes.apply({ [key]: value }, { code: 'value_filled', key, value });
  };
  return {
    field,
    content: renderHelp(field, fillExample),
    isSheetOpen,
    closeSheet,
    note: setField,
    open: (next) => {
      setField(next);
      if (!isWide()) setSheetOpen(true);
    },
  };
}
