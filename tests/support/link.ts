import { expect } from 'vitest';
import { type BuiltLink, buildUrl } from '@/lib/utm/build';
import type { LinkError, Notice } from '@/lib/utm/notices';
import type { BuildOptions } from '@/lib/utm/options';
import type { Tags } from '@/lib/utm/params';
import { type ParsedLink, parseUrl } from '@/lib/utm/parse';

/** The link that building gives; fails the test where building is refused. */
export function built(destination: string, tags: Tags = {}, options: BuildOptions = {}): BuiltLink {
  const result = buildUrl(destination, tags, options);
  if (!result.ok) expect.fail(`${JSON.stringify(destination)} was refused: ${JSON.stringify(result.error)}`);
  return result;
}

/** Why building is refused; fails the test where it is not. */
export function refusal(destination: string, tags: Tags = {}, options: BuildOptions = {}): LinkError {
  const result = buildUrl(destination, tags, options);
  if (result.ok) expect.fail(`${JSON.stringify(destination)} was accepted as ${JSON.stringify(result.url)}`);
  return result.error;
}

/** What reading gives; fails the test where the text is refused. */
export function read(text: string): ParsedLink {
  const result = parseUrl(text);
  if (!result.ok) expect.fail(`${JSON.stringify(text)} was refused: ${JSON.stringify(result.error)}`);
  return result;
}

/** The codes of notices, in order. */
export function codes(result: { readonly notices: readonly Notice[] }): string[] {
  return result.notices.map((notice) => notice.code);
}

/** The first notice of a code; fails the test where there is none. */
export function noticeOf<Code extends Notice['code']>(
  result: { readonly notices: readonly Notice[] },
  code: Code,
): Extract<Notice, { code: Code }> {
  const found = result.notices.find((notice) => notice.code === code);
  if (!found) expect.fail(`no notice ${code} among ${JSON.stringify(codes(result))}`);
  return found as Extract<Notice, { code: Code }>;
}

/** Whether the runtime's own parser takes a text. Node 20's `URL.canParse` is wrong about é once it is optimised. */
export function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
