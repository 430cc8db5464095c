/** What people and programs put around a link: `<…>`, quotes, 「」. */
const WRAPPINGS: Readonly<Record<string, string>> = {
  '<': '>',
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '«': '»',
};

/**
 * The pair of signs that wraps a text, if one does.
 *
 * @example
 * findWrapping('<https://a.jp>') // { open: '<', close: '>' }
 */
export function findWrapping(text: string): { readonly open: string; readonly close: string } | undefined {
  const open = text.charAt(0);
  const close = Object.hasOwn(WRAPPINGS, open) ? WRAPPINGS[open] : undefined;
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return undefined;
  return { open, close };
}
