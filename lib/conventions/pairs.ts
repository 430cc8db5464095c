import { conventionalForm } from '@/lib/conventions/conventional-form';
import type { InForce } from '@/lib/conventions/in-force';
import type { UtmKey } from '@/lib/utm/params';

type Held = Pick<InForce, 'rules' | 'pairs'>;

const TABLES = new WeakMap<Held, ReadonlyMap<string, readonly string[]>>();

/** The mediums of each source, both in their conventional form. */
function tableOf(held: Held): ReadonlyMap<string, readonly string[]> {
  const known = TABLES.get(held);
  if (known !== undefined) return known;
  const sets = new Map<string, Set<string>>();
  for (const pair of held.pairs) {
    const source = conventional(held, 'utm_source', pair.source);
    const mediums = sets.get(source) ?? new Set();
    sets.set(source, mediums.add(conventional(held, 'utm_medium', pair.medium)));
  }
  const table = new Map([...sets].map(([source, mediums]) => [source, [...mediums]]));
  TABLES.set(held, table);
  return table;
}

function conventional({ rules }: Held, key: UtmKey, value: string): string {
  const rule = rules[key];
  const text = value.normalize('NFKC');
  return rule === undefined ? text : conventionalForm(rule, text).value;
}

/**
 * The mediums that go with a source, in the order of the pairs; undefined where no pair is about it: then every medium
 * does. The source may be written in any form that the convention reads as its own.
 *
 * @example
 * mediumsOf({ rules: {}, pairs: [{ source: 'line', medium: 'social' }] }, 'line') // ['social']
 */
export function mediumsOf(held: Held, source: string): readonly string[] | undefined {
  if (held.pairs.length === 0) return undefined;
  return tableOf(held).get(conventional(held, 'utm_source', source));
}

/**
 * Whether a medium goes with a source.
 *
 * @example
 * isPairAllowed({ rules: {}, pairs: [{ source: 'line', medium: 'social' }] }, 'line', 'email') // false
 */
export function isPairAllowed(held: Held, source: string, medium: string): boolean {
  const mediums = mediumsOf(held, source);
  return mediums === undefined || mediums.includes(conventional(held, 'utm_medium', medium));
}
