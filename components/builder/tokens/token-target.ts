import type { Patch } from '@/components/builder/change';
import type { FormValues } from '@/lib/utm/form-values';
import type { UtmKey } from '@/lib/utm/params';

/** The field that a token goes into, by the name of its input. */
export type TokenTarget =
  | { readonly name: UtmKey; readonly key: UtmKey }
  | { readonly name: `custom.${number}.value`; readonly row: number; readonly key?: undefined };

/** The change that writes a text into the field. */
export function withToken(target: TokenTarget, text: string, { custom }: FormValues): Patch {
  if (target.key !== undefined) return { [target.key]: text };
  return { custom: custom.map((row, at) => (at === target.row ? { ...row, value: text } : row)) };
}
