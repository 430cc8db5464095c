import type { InForce } from '@/lib/conventions/in-force';
import { type TagValues, UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/**
 * The values that a form starts with.
 *
 * @example
 * standardsOf({ rules: { utm_source: { ...FREE_RULE, standard: 'newsletter' } }, pairs: [], otherPairs: 'allowed' })
 * // { utm_source: 'newsletter' }
 */
export function standardsOf({ rules }: InForce): Readonly<TagValues> {
  const standards: TagValues = {};
  for (const key of UTM_KEYS) {
    const standard = rules[key]?.standard ?? '';
    if (standard !== '') standards[key] = standard;
  }
  return standards;
}

/**
 * The fields that a form may not change: those whose rule is locked, as long as they hold the standard value. One that
 * holds something else can still be put right.
 *
 * @example
 * lockedBy(inForce, { ...EMPTY_FORM, utm_source: 'newsletter' }) // Set { 'utm_source' }
 */
export function lockedBy(
  { rules }: InForce,
  values: { readonly [Key in UtmKey]: string },
): ReadonlySet<UtmKey> {
  return new Set(
    UTM_KEYS.filter((key) => {
      const rule = rules[key];
      return rule?.locked === true && rule.standard !== '' && values[key] === rule.standard;
    }),
  );
}
