import { prettyJson } from '@/lib/library/canonical-json';
import { sortKnown } from '@/lib/library/known-values';
import { MAX_FILE_LENGTH } from '@/lib/library/limits';
import { migrate } from '@/lib/library/migrations';
import { parseJson } from '@/lib/library/parse-json';
import { readPart, type ShareRead } from '@/lib/library/read-part';
import { fileSchema } from '@/lib/library/schema';
import type { SharedPart } from '@/lib/library/shared-part';
import { sortById } from '@/lib/library/sort-by-id';
import { fail } from '@/lib/result';

/** The version that is written, and the newest that is read. Raised with a step in MIGRATIONS. */
export const FILE_VERSION = 1;

/**
 * Writes a file (`name.utmost.json`): the same part is the same text, in lines that `diff` can compare. What the
 * format holds stands in public/utmost.schema.json.
 *
 * @example
 * serialiseFile({ kind: 'preset', presets: [], conventions: [] })
 * // '{ "utmost": 1, "kind": "preset", "conventions": [], "presets": [] }\n'
 */
export function serialiseFile({
  kind,
  savedAt,
  presets,
  conventions,
  history,
  known,
  settings,
}: SharedPart): string {
  const file = {
    utmost: FILE_VERSION,
    kind,
    savedAt,
    presets: sortById(presets),
    conventions: sortById(conventions),
    history: history && sortById(history),
    known: known && sortKnown(known),
    settings,
  };
  return `${prettyJson(file)}\n`;
}

/**
 * Reads a file; the opposite of {@link serialiseFile}. Never throws, whatever the text: a file that is damaged, newer
 * or not ours is told by a code, and nothing of it is used. An older one is brought to our version.
 *
 * @example
 * parseFile('{"utmost":1,"kind":"preset","presets":[],"conventions":[]}')
 * // { ok: true, part: { kind: 'preset', presets: [], conventions: [] }, notices: [] }
 * parseFile('{"utmost":2}') // { ok: false, error: { code: 'newer', version: 2 } }
 */
export function parseFile(text: string): ShareRead {
  if (text.length > MAX_FILE_LENGTH) return fail({ code: 'too_large', limit: MAX_FILE_LENGTH });
  // Windows programs put a byte order mark before the text.
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return fail({ code: 'empty' });
  const json = parseJson(body);
  // A picture or a letter is not a damaged file of ours: only what begins like one is.
  if (!json.ok) return fail(/^\s*\{/.test(body) ? json.error : { code: 'not_ours' });
  if (!hasVersion(json.value)) return fail({ code: 'not_ours' });
  const { utmost: version, ...content } = json.value;
  if (version > FILE_VERSION) return fail({ code: 'newer', version });
  const read = readPart(migrate(content, version, FILE_VERSION), fileSchema);
  if (!read.ok || version === FILE_VERSION) return read;
  return { ...read, notices: [{ code: 'migrated', version }, ...read.notices] };
}

function hasVersion(value: unknown): value is { readonly utmost: number; readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'utmost')) return false;
  return 'utmost' in value && Number.isSafeInteger(value.utmost) && Number(value.utmost) >= 0;
}
