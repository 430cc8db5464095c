import type { AllowedValue, ParamRule } from '@/lib/conventions/convention';

type Listed = { readonly set: ReadonlySet<string>; readonly list: readonly string[] };

const LISTED = new WeakMap<readonly AllowedValue[], Listed>();

/** A list can be as long as a team's sheet, so it is read once. */
function listedOf(values: readonly AllowedValue[]): Listed {
  const known = LISTED.get(values);
  if (known !== undefined) return known;
  const list = values.map((row) => row.value);
  const listed = { list, set: new Set(list) };
  LISTED.set(values, listed);
  return listed;
}

/**
 * Whether a list holds a value, letter for letter.
 *
 * @example
 * isListed([{ value: 'jp', label: 'Japan' }], 'jp') // true
 */
export function isListed(values: readonly AllowedValue[], value: string): boolean {
  return listedOf(values).set.has(value);
}

/**
 * The values of a list alone; the same array for the same list.
 *
 * @example
 * listedValues([{ value: 'jp', label: 'Japan' }]) // ['jp']
 */
export function listedValues(values: readonly AllowedValue[]): readonly string[] {
  return listedOf(values).list;
}

/**
 * Whether a rule allows a value in its conventional form: one without a list allows all.
 *
 * @example
 * isAllowed({ ...FREE_RULE, values: [{ value: 'email', label: '' }] }, 'mail') // false
 */
export function isAllowed({ values }: ParamRule, value: string): boolean {
  return values.length === 0 || isListed(values, value);
}
