import { editDistance } from '@/lib/lint/edit-distance';

/** A value that was used before, made ready to be compared. */
type UsedValue = {
  readonly value: string;
  /** Width and case folded, separators out. */
  readonly folded: string;
  readonly digits: string;
};

const SEPARATORS_RE = /[\s._\-/+|]+/g;

/** Values of people are shorter; what is longer is not compared. */
const LONGEST = 120;

const FOLDED = new WeakMap<readonly string[], readonly UsedValue[]>();

/** The values used before, folded once for all links that are linted with the same list. */
function foldUsed(used: readonly string[]): readonly UsedValue[] {
  const known = FOLDED.get(used);
  if (known !== undefined) return known;
  const folded = used.filter(({ length }) => length <= LONGEST).map(foldValue);
  FOLDED.set(used, folded);
  return folded;
}

/** @example foldValue('Face-Book').folded // 'facebook' */
function foldValue(value: string): UsedValue {
  const folded = value.normalize('NFKC').toLowerCase().replace(SEPARATORS_RE, '');
  return { value, folded, digits: folded.replace(/\D+/g, ' ') };
}

/**
 * The used value that differs from this one by its separators alone; undefined where there is none, or where the
 * value itself was used. What differs by case or width is for the rules on those.
 *
 * @example
 * sameButForSeparators('face-book', ['google', 'facebook']) // 'facebook'
 */
export function sameButForSeparators(value: string, used: readonly string[]): string | undefined {
  if (value.length > LONGEST || used.includes(value)) return undefined;
  const { folded } = foldValue(value);
  if (folded === '') return undefined;
  const plain = value.normalize('NFKC').toLowerCase();
  return foldUsed(used).find(
    (other) => other.folded === folded && other.value.normalize('NFKC').toLowerCase() !== plain,
  )?.value;
}

/** Shorter words are too close to each other to tell a slip by. */
const SHORTEST = 5;
const LONG = 8;

/**
 * The used value that this one is a slip of the pen away from: a letter or two, never a digit, never another short
 * part (`sale_en`, `sale_jp`). Undefined where there is none, or where the value itself was used.
 *
 * @example
 * slipOf('newsleter', ['newsletter']) // 'newsletter'
 */
export function slipOf(value: string, used: readonly string[]): string | undefined {
  if (value.length > LONGEST || used.includes(value)) return undefined;
  const own = foldValue(value);
  if (own.folded.length < SHORTEST) return undefined;
  const most = own.folded.length < LONG ? 1 : 2;
  let nearest: UsedValue | undefined;
  let least = most + 1;
  for (const other of foldUsed(used)) {
    if (Math.abs(other.folded.length - own.folded.length) > most || other.digits !== own.digits) continue;
    const distance = editDistance(own.folded, other.folded, most);
    if (distance === 0 || distance >= least || isOtherPart(value, other.value)) continue;
    nearest = other;
    least = distance;
  }
  return nearest?.value;
}

/** Whether two values have the same parts but for one that is short in either: an answer, not a slip. */
function isOtherPart(a: string, b: string): boolean {
  const parts = a.split(SEPARATORS_RE);
  const others = b.split(SEPARATORS_RE);
  if (parts.length !== others.length || parts.length < 2) return false;
  return parts.some((part, index) => {
    const other = others[index] ?? '';
    return part !== other && Math.max(part.length, other.length) < SHORTEST;
  });
}
