import { countValues, type HistoryCounts } from '@/lib/library/history-counts';
import { type HistoryText, historyText } from '@/lib/library/history-text';
import type { HistoryEntry } from '@/lib/library/library';
import { sourceOfLink } from '@/lib/library/link-source';

/** The texts of entries, joined; `starts` says where each starts, and after them where the last one ends. */
export type JoinedTexts = { readonly text: string; readonly starts: Uint32Array };

/**
 * Some entries in a row, newest first, and what they are found by, joined: looking through it is one search, not one
 * for each entry.
 */
export type HistoryChunk = {
  readonly entries: readonly HistoryEntry[];
  readonly latin: JoinedTexts;
  readonly wide: JoinedTexts;
  /** The sources of the links, in the order of the entries. */
  readonly sources: readonly string[];
  readonly counts: HistoryCounts;
};

/** The history, newest first. Never changed: a change gives another index that shares most chunks with this one. */
export type HistoryIndex = { readonly chunks: readonly HistoryChunk[]; readonly size: number };

export const EMPTY_INDEX: HistoryIndex = { chunks: [], size: 0 };

/** Few enough that one entry is changed in no time, and many enough that a search hardly notices where a chunk ends. */
const MOST = 512;

type Row = { readonly entry: HistoryEntry; readonly text: HistoryText; readonly source: string };

/**
 * The index with a batch of a history that is being read: newest first, all of it older than what is there already.
 *
 * @example
 * appendEntries(EMPTY_INDEX, [newer, older]).size // 2
 */
export function appendEntries(index: HistoryIndex, batch: readonly HistoryEntry[]): HistoryIndex {
  return { chunks: [...index.chunks, ...cut(batch.map(rowOf))], size: index.size + batch.length };
}

/**
 * The index with entries that are new, or have changed. One that is there stays in its place, so that nothing moves
 * under a hand; a new one comes to the place of its age.
 *
 * @example
 * putEntries(index, [{ ...entry, note: 'May' }]).size // as before
 */
export function putEntries(index: HistoryIndex, entries: readonly HistoryEntry[]): HistoryIndex {
  const coming = new Map(entries.map((entry) => [entry.id, entry]));
  const replaced = index.chunks.map((chunk) => {
    if (!chunk.entries.some(({ id }) => coming.has(id))) return chunk;
    const rows = unpack(chunk).map((row) => {
      const next = coming.get(row.entry.id);
      coming.delete(row.entry.id);
      return next === undefined ? row : rowOf(next);
    });
    return pack(rows);
  });
  return ofChunks([...coming.values()].reduce(insert, replaced));
}

function insert(chunks: readonly HistoryChunk[], entry: HistoryEntry): readonly HistoryChunk[] {
  for (const [at, chunk] of chunks.entries()) {
    const place = chunk.entries.findIndex((other) => isBefore(entry, other));
    if (place >= 0) return chunks.toSpliced(at, 1, ...cut(unpack(chunk).toSpliced(place, 0, rowOf(entry))));
  }
  const last = chunks.at(-1);
  return [...chunks.slice(0, -1), ...cut([...(last === undefined ? [] : unpack(last)), rowOf(entry)])];
}

/**
 * The index without some entries.
 *
 * @example
 * dropEntries(index, new Set([entry.id]))
 */
export function dropEntries(index: HistoryIndex, ids: ReadonlySet<string>): HistoryIndex {
  return ofChunks(
    index.chunks.flatMap((chunk) =>
      chunk.entries.some(({ id }) => ids.has(id))
        ? cut(unpack(chunk).filter(({ entry }) => !ids.has(entry.id)))
        : [chunk],
    ),
  );
}

/** The text of one entry. */
export function textAt({ text, starts }: JoinedTexts, place: number): string {
  return text.slice(starts[place], starts[place + 1]);
}

function rowOf(entry: HistoryEntry): Row {
  return { entry, text: historyText(entry), source: sourceOfLink(entry.url) };
}

/** Newest first; of the same age, by id: the order is always the same. */
function isBefore(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.lastAt === b.lastAt ? a.id < b.id : a.lastAt > b.lastAt;
}

function unpack({ entries, latin, wide, sources }: HistoryChunk): Row[] {
  return entries.map((entry, place) => ({
    entry,
    text: { latin: textAt(latin, place), wide: textAt(wide, place) },
    source: sources[place] ?? '',
  }));
}

function cut(rows: readonly Row[]): HistoryChunk[] {
  const chunks: HistoryChunk[] = [];
  for (let from = 0; from < rows.length; from += MOST) chunks.push(pack(rows.slice(from, from + MOST)));
  return chunks;
}

function pack(rows: readonly Row[]): HistoryChunk {
  const entries = rows.map(({ entry }) => entry);
  const sources = rows.map(({ source }) => source);
  return {
    entries,
    latin: join(rows.map(({ text }) => text.latin)),
    wide: join(rows.map(({ text }) => text.wide)),
    sources,
    counts: countValues(entries, sources),
  };
}

function join(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) starts[place + 1] = (starts[place] ?? 0) + text.length;
  return { text: texts.join(''), starts };
}

function ofChunks(chunks: readonly HistoryChunk[]): HistoryIndex {
  return { chunks, size: chunks.reduce((sum, { entries }) => sum + entries.length, 0) };
}
