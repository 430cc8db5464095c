import type { Fix, LintInput } from '@/lib/lint/finding';

/** The input with a patch put in: see `Fix`. */
export function patched(input: LintInput, { url = input.url, tags, custom = input.custom }: Fix['patch']) {
  return { ...input, url, custom, tags: tags === undefined ? input.tags : { ...input.tags, ...tags } };
}
