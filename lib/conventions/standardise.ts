import type { Standardisation } from '@/lib/conventions/convention';
import { foldValue } from '@/lib/conventions/fold-value';

type Table = {
  /** Spellings, folded, and what is written in their place. */
  readonly firsts: ReadonlyMap<string, string>;
  /** Where the chain of a spelling ends, once somebody asked; undefined for one that leads in a circle. */
  readonly ends: Map<string, string | undefined>;
};

const TABLES = new WeakMap<readonly Standardisation[], Table>();

/** A standard is written for its own other spellings too. */
function tableOf(rows: readonly Standardisation[]): Table {
  const known = TABLES.get(rows);
  if (known !== undefined) return known;
  const firsts = new Map<string, string>();
  const add = (spelling: string, to: string) => {
    const folded = foldValue(spelling);
    if (folded !== '' && to !== '' && !firsts.has(folded)) firsts.set(folded, to);
  };
  for (const { from, to } of rows) add(from, to);
  for (const { to } of rows) add(to, to);
  const table = { firsts, ends: new Map() };
  TABLES.set(rows, table);
  return table;
}

/** Every spelling of a chain learns its end: a list from a stranger may be one long chain. */
function endOf({ firsts, ends }: Table, spelling: string): string | undefined {
  const path = new Set<string>();
  let end: string | undefined;
  for (let folded = spelling; !path.has(folded); ) {
    if (ends.has(folded)) {
      end = ends.get(folded);
      break;
    }
    path.add(folded);
    const next = firsts.get(folded);
    if (next === undefined) break;
    folded = foldValue(next);
    if (firsts.get(folded) === next) {
      end = next;
      break;
    }
  }
  for (const folded of path) ends.set(folded, end);
  return end;
}

/**
 * What is written in place of a value. Chains are followed to their end (`fb → facebook`, `facebook → meta`); rows that
 * lead in a circle do nothing.
 *
 * @returns the value itself where no row is about it
 * @example
 * standardised([{ from: 'fb', to: 'facebook' }], 'FB') // 'facebook'
 */
export function standardised(rows: readonly Standardisation[], value: string): string {
  if (rows.length === 0) return value;
  const table = tableOf(rows);
  const folded = foldValue(value);
  const first = table.firsts.get(folded);
  return first === undefined || first === value ? value : (endOf(table, folded) ?? value);
}

/** Whether a value is a standard, letter for letter, that no other row leads on from. */
export function isStandard(rows: readonly Standardisation[], value: string): boolean {
  return rows.length > 0 && tableOf(rows).firsts.get(foldValue(value)) === value;
}
