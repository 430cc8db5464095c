import type * as z from 'zod/mini';
import { cutText } from '@/lib/library/cut-text';
import { sortKnown } from '@/lib/library/known-values';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import type { SchemaFault, SharedPart, ShareFault, ShareNotice } from '@/lib/library/shared-part';
import { unknownKeys } from '@/lib/library/unknown-keys';
import { fail, type Result } from '@/lib/result';

/** What reading a file or a link gives. */
export type ShareRead = Result<
  { readonly part: SharedPart; readonly notices: readonly ShareNotice[] },
  ShareFault
>;

/** People need the first few; a hostile file could have a million. */
const MAX_TOLD = 10;
const MAX_NOTICES = 1_000;

/**
 * Brings any value to a part: what the schema asks for and nothing else, each id once in its list. All or nothing: with
 * one item at fault nothing is read, so that nobody takes a torn file for a whole one.
 *
 * @example
 * readPart({ kind: 'preset', presets: [], conventions: [], x: 1 }, linkSchema)
 * // { ok: true, part: { kind: 'preset', presets: [], conventions: [] }, notices: [{ code: 'unknown_key', path: ['x'] }] }
 */
export function readPart(value: unknown, schema: z.ZodMiniType<SharedPart>): ShareRead {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, MAX_TOLD).map(
      ({ path, code }): SchemaFault => ({
        path: path.filter((step) => typeof step !== 'symbol'),
        code,
      }),
    );
    return fail({ code: 'invalid', faults });
  }
  const notices: ShareNotice[] = unknownKeys(value, parsed.data, MAX_TOLD).map((path) => ({
    code: 'unknown_key',
    // A key of a stranger may be as long as the file.
    path: path.map((step) => (typeof step === 'string' ? cutText(step, LIMITS.name) : step)),
  }));
  const part = { ...parsed.data };
  const { presets, conventions, history, known } = part;
  part.presets = eachId('presets', presets, notices);
  part.conventions = eachId('conventions', conventions, notices);
  if (history !== undefined) part.history = eachLink(eachId('history', history, notices), notices);
  if (known !== undefined) part.known = sortKnown(known);
  return { ok: true, part, notices };
}

function eachId<Item extends { readonly id: string }>(
  list: 'presets' | 'conventions' | 'history',
  items: readonly Item[],
  notices: ShareNotice[],
): Item[] {
  return eachOnce(
    items,
    ({ id }) => id,
    (id) => tell(notices, { code: 'duplicate_id', list, id }),
  );
}

function eachLink(entries: readonly HistoryEntry[], notices: ShareNotice[]): HistoryEntry[] {
  return eachOnce(
    entries,
    ({ url }) => url,
    (url) => tell(notices, { code: 'duplicate_url', url }),
  );
}

function tell(notices: ShareNotice[], notice: ShareNotice): void {
  if (notices.length < MAX_NOTICES) notices.push(notice);
}

/** Each item once; what is left out is told, up to a number. */
function eachOnce<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  onLeftOut: (key: string) => void,
): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) onLeftOut(key);
    return !seen.has(key) && seen.add(key);
  });
}
