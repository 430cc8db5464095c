import { createContext, use } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Checks } from '@/components/builder/checks/use-checks';
import type { Conventions } from '@/components/builder/conventions/use-conventions';
import type { History } from '@/components/builder/history/use-history';
import type { FormPreset } from '@/components/builder/presets/use-preset';
import type { Changes } from '@/components/builder/use-changes';
import type { FormLink } from '@/lib/utm/form-link';
import type { FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

/** A field that the help explains. */
export type HelpField = 'url' | UtmKey | 'custom';

export type BuilderState = {
  readonly form: UseFormReturn<FormValues>;
  /** False until the scripts have taken over and the form is open. */
  readonly ready: boolean;
  readonly values: FormValues;
  readonly link: FormLink;
  /** The fields that the person emptied: the destination's own tag goes too. */
  readonly emptied: ReadonlySet<UtmKey>;
  readonly changes: Changes;
  /** What is wrong with the link. */
  readonly checks: Checks;
  /** The naming conventions that hold for the form. */
  readonly conventions: Conventions;
  /** The links that were copied before. */
  readonly history: History;
  /** Names of fields that the address or a convention locks, or the address hides: `url`, `utm_source`, `x.NAME`. */
  readonly locked: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** The preset that the form came from, where it is on this device. */
  readonly preset: FormPreset | undefined;
  readonly openHelp: (field: HelpField) => void;
  /** Called on every change by the person's own hand. */
  readonly onTyped: (key: 'url' | UtmKey | 'custom' | 'platform', value: string) => void;
};

export const BuilderContext = createContext<BuilderState | undefined>(undefined);

export function useBuilder(): BuilderState {
  const state = use(BuilderContext);
  if (state === undefined) throw new Error('useBuilder stands outside of Builder');
  return state;
}
