import { MAX_DEPTH } from '@/lib/library/limits';
import { fail, type Result } from '@/lib/result';

/**
 * Reads JSON that may come from anywhere: what lies deeper than MAX_DEPTH is refused before it is parsed. Never throws.
 *
 * @example
 * parseJson('{"a":1}') // { ok: true, value: { a: 1 } }
 * parseJson('{"a":') // { ok: false, error: { code: 'damaged', position: 5 } }
 */
export function parseJson(
  text: string,
): Result<{ readonly value: unknown }, { readonly code: 'damaged'; readonly position?: number }> {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return fail({ code: 'damaged', position: deep });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const position = positionIn(error instanceof Error ? error.message : '', text);
    return fail({ code: 'damaged', ...(position !== undefined && { position }) });
  }
}

/**
 * Where brackets that stand outside of texts first lie too deep in each other. One step a character: an expression for
 * texts would overflow the stack on a long one.
 */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (quoted) {
      if (char === '\\') index += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return index;
    }
  }
  return undefined;
}

/** Each browser words it in its own way, and Safari names no place. */
function positionIn(message: string, text: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) {
    const before = text.split('\n').slice(0, Number(line) - 1);
    return before.reduce((sum, { length }) => sum + length + 1, Number(column) - 1);
  }
  return /unexpected end/i.test(message) ? text.length : undefined;
}
