import compile from 'icu-minify/compile';

export type MessageTree = string | { readonly [key: string]: MessageTree };

/** Compiles each message of a tree, as `use-intl/format-message/format-only` wants it. */
export function compileMessages(source: MessageTree): unknown {
  // Plain JSON: the compiler's objects have no prototype, and such ones do not travel from server to client.
  if (typeof source === 'string') return JSON.parse(JSON.stringify(compile(source)));
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, compileMessages(value)]));
}
