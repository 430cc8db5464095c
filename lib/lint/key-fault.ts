import type { Hit } from '@/lib/lint/finding';
import { cleanUrl, removePairs } from '@/lib/lint/link-pairs';
import type { LintedLink } from '@/lib/lint/linted-link';
import { linkFix } from '@/lib/lint/notice-rule';
import { cutPair } from '@/lib/utm/pair';
import type { UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';

type KeyFault = {
  readonly code: 'key_case' | 'key_encoded' | 'key_misspelt';
  readonly key: UtmKey;
  readonly before: string;
  readonly repair: string;
};

/**
 * What is to be said of a tag under a wrong name. Where the right name is taken, putting it right would give the tag
 * twice: then it can only be taken out. Building takes a name in capitals or escapes for ours, so that nothing is wrong
 * where the form writes that tag anyway.
 */
export function keyHit({ code, key, before, repair }: KeyFault, link: LintedLink): Hit | undefined {
  if (code !== 'key_misspelt' && isWritten(link, key)) return undefined;
  const hit = { field: 'url', params: { name: key, before } } as const;
  if (!isTwice(repair, key)) return { ...hit, fix: linkFix(link, repair) };
  // Behind a `;` the name is part of a value, and no pair of its own.
  if (before.startsWith(';')) return hit;
  const url = removePairs(cleanUrl(link), (raw) => cutPair(raw).rawName === before);
  return { ...hit, choices: [{ ...linkFix(link, url), kind: 'remove', name: before }] };
}

/** Whether the form writes a tag over the destination's own, or takes that out. */
export function isWritten({ input }: LintedLink, key: UtmKey): boolean {
  const given = input.tags?.[key];
  return given === null || (typeof given === 'string' && given.trim() !== '');
}

function isTwice(url: string, key: UtmKey): boolean {
  const parsed = parseUrl(url);
  return parsed.ok && parsed.notices.some((notice) => notice.code === 'duplicate_tag' && notice.key === key);
}
