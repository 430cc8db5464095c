/** Rows that are read or written in one go: few enough not to keep the page from drawing. */
export const CHUNK = 500;

/** A long list as several that are short enough for one go. */
export function inChunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / CHUNK);
  return Array.from({ length: count }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}
