import type { ParamRule } from '@/lib/conventions/convention';
import type { UtmKey } from '@/lib/utm/params';

/** What every part of a rule's editor is given. */
export type RuleEditor = {
  readonly param: UtmKey;
  readonly rule: ParamRule;
  /** With `told`, the change is offered to be taken back. */
  readonly onChange: (change: Partial<ParamRule>, told?: string) => void;
};
