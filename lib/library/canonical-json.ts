/** These stand first, so that a person who reads a file or a difference sees whose lines they are. */
const FIRST = ['utmost', 'kind', 'savedAt', 'id', 'name'];
/** What fits in this many characters stands in one line. */
const LINE = 110;

type Style = { readonly gap: string; readonly indent: string | null };

/**
 * JSON that is the same text for the same data: keys in a fixed order, no white space, `undefined` left out. For
 * data as the library has it: plain objects, lists, text, numbers, booleans, null.
 *
 * @example
 * canonicalJson({ b: 1, id: 'x', a: undefined }) // '{"id":"x","b":1}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, { gap: '', indent: null });
}

/**
 * The same for people and for `diff`: two spaces a level, and whatever is short in one line.
 *
 * @example
 * prettyJson({ a: [1, 2] }) // '{ "a": [1, 2] }'
 */
export function prettyJson(value: unknown): string {
  return write(value, { gap: ' ', indent: '' });
}

function write(value: unknown, style: Style): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return wrap(style, '[]', value, (item: unknown, inner) => write(item, inner));
  }
  const record = value as { readonly [key: string]: unknown };
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  const colon = `:${style.gap}`;
  return wrap(
    style,
    '{}',
    keys.sort(compareKeys),
    (key, inner) => `${JSON.stringify(key)}${colon}${write(record[key], inner)}`,
  );
}

function wrap<Item>(
  { gap, indent }: Style,
  [open, close]: string,
  items: readonly Item[],
  writeItem: (item: Item, style: Style) => string,
): string {
  if (items.length === 0) return `${open}${close}`;
  // Texts hold no line break in JSON, so that one in a part says that this part needed several lines.
  const inner = indent === null ? null : `${indent}  `;
  const parts = items.map((item) => writeItem(item, { gap, indent: inner }));
  const side = open === '{' ? gap : '';
  const flat = `${open}${side}${parts.join(`,${gap}`)}${side}${close}`;
  if (indent === null || (flat.length + indent.length <= LINE && !flat.includes('\n'))) return flat;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function compareKeys(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index < 0 ? FIRST.length : index;
}
