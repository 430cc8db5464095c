/** Not `+`, `%`, `#`, `@`, `$` and `*`, which can be meant (`c++`, `100%`), and not `〜`, which can end a Japanese title. */
const EDGE_SIGNS = new Set('-_.,;:!?/\\|\'"`~()[]<>=&^。、．，・：；！？「」『』（）【】〈〉《》…‥“”‘’«»–—―');

const CLOSER_OF: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '<': '>',
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '“': '”',
  '‘': '’',
  '«': '»',
};
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSER_OF).map(([open, close]) => [close, open]),
);

/**
 * The stretch of a value without the signs at its ends. A bracket that belongs to one further in stays.
 *
 * @example
 * innerRange('-sale-')     // { start: 1, end: 5 }
 * innerRange('sale(2026)') // { start: 0, end: 10 }
 */
export function innerRange(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  if (!EDGE_SIGNS.has(text.charAt(0)) && !EDGE_SIGNS.has(text.charAt(end - 1))) return { start, end };
  const first = firstPlaces(text);
  const last = lastPlaces(text);
  while (start < end) {
    const closer = CLOSER_OF[text.charAt(start)];
    const opener = OPENER_OF[text.charAt(end - 1)];
    const isOpen = closer !== undefined && last(closer, end) > start;
    const isClosed = opener !== undefined && inRange(first(opener, start), end - 1);
    if (isOpen && isClosed && isOnlyPair(text, start, end)) {
      start++;
      end--;
    } else if (EDGE_SIGNS.has(text.charAt(start)) && !isOpen) start++;
    else if (EDGE_SIGNS.has(text.charAt(end - 1)) && !isClosed) end--;
    else break;
  }
  return { start, end };
}

/** Whether the two brackets at the ends are one pair around all the rest: there is no other of their kind. */
function isOnlyPair(text: string, start: number, end: number): boolean {
  const open = text.charAt(start);
  const close = text.charAt(end - 1);
  return (
    CLOSER_OF[open] === close &&
    text.lastIndexOf(open, end - 1) === start &&
    text.indexOf(close, start) === end - 1
  );
}

const inRange = (at: number, end: number) => at >= 0 && at < end;

/** Where a sign stands first from an index on that only grows; looked up anew only where it was passed. */
function firstPlaces(text: string): (sign: string, from: number) => number {
  const known = new Map<string, number>();
  return (sign, from) => {
    let at = known.get(sign) ?? text.indexOf(sign, from);
    if (at >= 0 && at < from) at = text.indexOf(sign, from);
    known.set(sign, at);
    return at;
  };
}

/** Where a sign stands last before an index that only falls. */
function lastPlaces(text: string): (sign: string, end: number) => number {
  const known = new Map<string, number>();
  return (sign, end) => {
    let at = known.get(sign) ?? text.lastIndexOf(sign, end - 1);
    if (at >= end) at = end > 0 ? text.lastIndexOf(sign, end - 1) : -1;
    known.set(sign, at);
    return at;
  };
}
