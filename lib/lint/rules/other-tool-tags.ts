import type { Fix, Hit, Rule } from '@/lib/lint/finding';
import { cleanUrl, removePairs } from '@/lib/lint/link-pairs';
import type { LintedLink } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import { isTagged } from '@/lib/lint/tag-value';
import { foreignParam } from '@/lib/utm/foreign-params';
import type { OtherPair } from '@/lib/utm/reading/parsed-link';

/** Another tool's campaign tags beside ours: two accounts of one campaign, which have to be kept alike. */
export const otherToolTags: Rule = (link) => {
  if (!isTagged(link)) return NO_HITS;
  let tools: Map<string, OtherPair[]> | undefined;
  for (const pair of link.parsed?.others ?? []) {
    if (pair.kind !== 'tool_tag') continue;
    const platform = foreignParam(pair.name)?.platform ?? 'none';
    tools ??= new Map();
    const same = tools.get(platform);
    if (same === undefined) tools.set(platform, [pair]);
    else same.push(pair);
  }
  const inLink =
    tools === undefined ? NO_HITS : [...tools].map(([platform, pairs]) => toHit(link, platform, pairs));
  const typed = (link.input.custom ?? []).flatMap(([name, value]): readonly Hit[] => {
    const param = foreignParam(name);
    return param?.kind === 'tool_tag' && value.trim() !== ''
      ? [{ field: `x.${name}`, params: { name, platform: param.platform ?? 'none', count: 1 } }]
      : NO_HITS;
  });
  return typed.length === 0 ? inLink : [...inLink, ...typed];
};

function toHit(link: LintedLink, platform: string, pairs: readonly OtherPair[]): Hit {
  const names = [...new Set(pairs.map(({ name }) => name))];
  const name = names.join(', ');
  const hit = { field: 'url', params: { name, platform, count: names.length } } as const;
  // The site's own tool may read the others.
  const left = pairs.filter((pair) => foreignParam(pair.name)?.advice !== 'keep');
  return left.length === 0 ? hit : { ...hit, choices: [removal(link, left)] };
}

function removal(link: LintedLink, pairs: readonly OtherPair[]): Fix {
  const gone = new Set(pairs.map(({ raw }) => raw));
  const url = removePairs(cleanUrl(link), (raw) => gone.has(raw));
  const name = [...new Set(pairs.map((pair) => pair.name))].join(', ');
  return { kind: 'remove', name, before: link.input.url, after: url, patch: { url } };
}
