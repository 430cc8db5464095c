import { findTokens } from '@/lib/utm/macros';

/**
 * Changes the stretches of a value that are no tokens.
 *
 * @example
 * changeLiterals('Sale_{{ad.Name}}', (text) => text.toLowerCase()) // 'sale_{{ad.Name}}'
 */
export function changeLiterals(
  value: string,
  change: (literal: string) => string,
  platform?: string | undefined,
): string {
  const tokens = findTokens(value, platform);
  if (tokens.length === 0) return change(value);
  let out = '';
  let from = 0;
  for (const [start, end] of tokens) {
    out += change(value.slice(from, start)) + value.slice(start, end);
    from = end;
  }
  return out + change(value.slice(from));
}
