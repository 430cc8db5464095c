import type { Hit, Rule } from '@/lib/lint/finding';
import { customRemoval, MOST_REMOVALS, removalOf } from '@/lib/lint/link-pairs';
import { NO_HITS } from '@/lib/lint/no-hits';
import { type ForeignKind, foreignParam } from '@/lib/utm/foreign-params';
import { findTokens } from '@/lib/utm/macros';

/**
 * A rule about ids that a platform puts into links: of a click, or of a person. Each can be taken out. Those that belong
 * into a live link (an affiliate's) are left alone, and so are tokens, which stand for the id of the click to come.
 */
export function foreignIdRule(kind: Extract<ForeignKind, 'click_id' | 'personal_id'>): Rule {
  return (link) => {
    const others = link.parsed?.others ?? [];
    const custom = link.input.custom ?? [];
    if (others.length === 0 && custom.length === 0) return NO_HITS;
    const hits: Hit[] = [];
    for (const { name, value, raw, kind: found } of others) {
      if (found !== kind) continue;
      const param = foreignParam(name);
      if (param === undefined || param.advice === 'keep' || isToken(value)) continue;
      hits.push({
        field: 'url',
        params: { name, platform: param.platform ?? 'none' },
        ...(hits.length < MOST_REMOVALS && { choices: [removalOf(link, name, raw)] }),
      });
    }
    custom.forEach(([name, value], index) => {
      const param = foreignParam(name);
      if (param?.kind !== kind || param.advice === 'keep' || value.trim() === '' || isToken(value)) return;
      hits.push({
        field: `x.${name}`,
        params: { name, platform: param.platform ?? 'none' },
        ...(hits.length < MOST_REMOVALS && { choices: [customRemoval(link, index)] }),
      });
    });
    return hits;
  };
}

function isToken(value: string): boolean {
  const [first] = findTokens(value);
  return first !== undefined && first[0] === 0 && first[1] === value.length;
}
