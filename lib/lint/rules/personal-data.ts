import type { Fix, Hit, Rule } from '@/lib/lint/finding';
import { customRemoval, MOST_REMOVALS, removalOf } from '@/lib/lint/link-pairs';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import { excerpt } from '@/lib/lint/mend-value';
import { findPersonal, type Personal } from '@/lib/lint/personal';
import { findInAddress } from '@/lib/lint/personal-address';
import { writtenKey } from '@/lib/utm/keys';

/** Whoever gets the link, its page and the tools on it read what it carries: nobody's data belongs into it. */
export const personalData: Rule = (link) => {
  const hits: Hit[] = [];
  for (const value of link.values) {
    const personal = findPersonal(value.name, value.value, true);
    if (personal === undefined) continue;
    const choice = hits.length < MOST_REMOVALS ? removal(link, value) : undefined;
    hits.push(toHit(personal, value.name, value.field, choice));
  }
  for (const { name, value, raw, kind } of link.parsed?.others ?? NONE) {
    // Ids of a click or a person have a check of their own.
    if (value === '' || kind === 'click_id' || kind === 'personal_id') continue;
    const personal = findPersonal(name, value, false);
    if (personal === undefined) continue;
    const choice = hits.length < MOST_REMOVALS ? removalOf(link, name, raw) : undefined;
    hits.push(toHit(personal, name, 'url', choice));
  }
  for (const personal of link.parsed === undefined ? NONE : findInAddress(link.parsed.destination))
    hits.push(toHit(personal, 'url', 'url', undefined));
  return hits;
};

const NONE: readonly never[] = [];

function toHit({ kind, found }: Personal, name: string, field: Hit['field'], choice: Fix | undefined): Hit {
  // A number may be an order's, and a name that of a colour.
  const isAnyName = kind === 'name' && name.toLowerCase() === 'name';
  const unsure = kind === 'number' || isAnyName;
  return {
    field,
    params: { name, kind, found: excerpt(found) },
    // What a page calls `name` by itself is mostly a product.
    ...(!(isAnyName && field === 'url') && { hold: true as const }),
    ...(unsure && { severity: 'warning' as const }),
    ...(choice !== undefined && { choices: [choice] }),
  };
}

/** Without a source there is no link: that one has to be written anew. */
function removal(link: LintedLink, value: LintedValue): Fix | undefined {
  if (writtenKey(value.name) === 'utm_source') return undefined;
  if (value.place === 'custom') return customRemoval(link, value.index);
  if (value.key === undefined) return undefined;
  return {
    kind: 'remove',
    name: value.name,
    before: value.value,
    after: '',
    patch: { tags: { [value.key]: null } },
  };
}
