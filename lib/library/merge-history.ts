import { differences } from '@/lib/library/differences';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import {
  type Decision,
  type Decisions,
  type Difference,
  decided,
  type EntryStanding,
} from '@/lib/library/merge-item';

/**
 * How entries of a history stand to mine: a link is known by its text. Most are joined without a question, since
 * nothing is lost by it.
 *
 * @see planMerge
 */
export function planHistory(mine: readonly HistoryEntry[], theirs: readonly HistoryEntry[]): EntryStanding[] {
  const byUrl = new Map(mine.map((entry) => [entry.url, entry]));
  return theirs.map((entry) => {
    const own = byUrl.get(entry.url);
    return own === undefined ? { theirs: entry, state: 'new' } : standing(own, entry);
  });
}

/**
 * The entry that a conflict comes to. What can be joined is joined in any case.
 *
 * @example
 * decideEntry({ ...a, note: 'mine' }, { ...a, note: 'theirs' }, 'both').note // 'mine\ntheirs'
 */
function decideEntry(joined: HistoryEntry, theirs: HistoryEntry, decision: Decision): HistoryEntry {
  if (decision === 'mine') return joined;
  const labels = joinLabels(joined.labels, theirs.labels) ?? theirs.labels;
  if (hasNote(joined.note, theirs.note)) return { ...joined, labels };
  const both = decision === 'both' ? joinNotes(joined.note, theirs.note) : undefined;
  return { ...joined, note: both ?? theirs.note, labels };
}

function standing(mine: HistoryEntry, theirs: HistoryEntry): EntryStanding {
  const note = hasNote(mine.note, theirs.note) ? mine.note : mine.note === '' ? theirs.note : undefined;
  const labels = joinLabels(mine.labels, theirs.labels);
  const joined: HistoryEntry = {
    ...mine,
    firstAt: Math.min(mine.firstAt, theirs.firstAt),
    lastAt: Math.max(mine.lastAt, theirs.lastAt),
    // The two may have counted the same copies: a backup that is read twice must not double them.
    times: Math.max(mine.times, theirs.times),
    preset: mine.preset || theirs.preset,
    platform: mine.platform || theirs.platform,
    note: note ?? mine.note,
    labels: labels ?? mine.labels,
  };
  const open: Difference[] = [];
  if (note === undefined) open.push({ path: ['note'], mine: mine.note, theirs: theirs.note });
  if (labels === undefined) open.push({ path: ['labels'], mine: mine.labels, theirs: theirs.labels });
  if (open.length > 0) {
    const fits = labels !== undefined && joinNotes(mine.note, theirs.note) !== undefined;
    const choices: readonly Decision[] = fits ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
    return { theirs, state: 'conflict', mine, joined, differences: open, choices };
  }
  if (differences(mine, joined).length === 0) return { theirs, state: 'same', mine };
  return { theirs, state: 'joined', mine, joined };
}

/** Whether a note holds all of another, on lines of its own. */
function hasNote(note: string, other: string): boolean {
  return other === '' || `\n${note}\n`.includes(`\n${other}\n`);
}

function joinNotes(mine: string, theirs: string): string | undefined {
  const both = hasNote(mine, theirs) ? mine : `${mine}\n${theirs}`;
  return both.length <= LIMITS.text ? both : undefined;
}

function joinLabels(mine: readonly string[], theirs: readonly string[]): readonly string[] | undefined {
  const added = theirs.filter((label) => !mine.includes(label));
  if (added.length === 0) return mine;
  return mine.length + added.length <= LIMITS.labels ? [...mine, ...added] : undefined;
}

/**
 * Mine, with what was decided. A new entry whose id is taken gets another: ids of entries are named nowhere else.
 *
 * @see applyMerge
 */
export function applyHistory(
  mine: readonly HistoryEntry[],
  items: readonly (EntryStanding & { readonly key: string })[],
  decisions: Decisions,
  newId: () => string,
): readonly HistoryEntry[] {
  const ids = new Set(mine.map(({ id }) => id));
  const replaced = new Map<string, HistoryEntry>();
  const added: HistoryEntry[] = [];
  for (const item of items) {
    if (item.state === 'new' && decisions.get(item.key) !== 'mine') {
      added.push(ids.has(item.theirs.id) ? { ...item.theirs, id: newId() } : item.theirs);
    } else if (item.state === 'joined') replaced.set(item.mine.id, item.joined);
    else if (item.state === 'conflict') {
      replaced.set(item.mine.id, decideEntry(item.joined, item.theirs, decided(item, decisions)));
    }
  }
  if (replaced.size === 0 && added.length === 0) return mine;
  return [...mine.map((entry) => replaced.get(entry.id) ?? entry), ...added];
}
