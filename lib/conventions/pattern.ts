import { RE2JS } from 're2js';
import type { ValuePattern } from '@/lib/conventions/in-force';
import { fail, type Result } from '@/lib/result';

export type PatternError = {
  readonly code: 'pattern_invalid';
  /** What the engine says of it, in English. */
  readonly message?: string;
};

/**
 * A pattern of a convention, ready to be asked: a regular expression of RE2, for the whole value. RE2 takes time in
 * proportion to the value, whatever the pattern: one that came with a share link can hang nothing. The engine weighs
 * 45 KB, so this file is imported where a rule has a pattern, and nowhere else.
 *
 * @example
 * const compiled = compilePattern('[a-z]+_[0-9]{4}');
 * compiled.ok && compiled.pattern.test('sale_2026') // true
 */
export function compilePattern(text: string): Result<{ pattern: ValuePattern }, PatternError> {
  try {
    const compiled = RE2JS.compile(text);
    return { ok: true, pattern: { test: (value) => compiled.testExact(value) } };
  } catch (error) {
    return fail(
      error instanceof Error && error.message !== ''
        ? { code: 'pattern_invalid', message: error.message }
        : { code: 'pattern_invalid' },
    );
  }
}
