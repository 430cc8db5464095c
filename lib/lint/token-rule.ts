import type { Fix, Hit, ValueRule } from '@/lib/lint/finding';
import { rewriteValue, tagPatch } from '@/lib/lint/fixes';
import { rawTag } from '@/lib/lint/link-pairs';
import type { LintedLink, LintedValue } from '@/lib/lint/linted-link';
import { excerpt } from '@/lib/lint/mend-value';
import { findTokenFaults, type TokenFault } from '@/lib/lint/token-faults';
import type { TokenVerdict } from '@/lib/lint/token-verdict';
import { PLATFORMS } from '@/lib/platforms/platforms';

/** Ten rules ask about each value in turn; what they ask is found once. */
let last: { readonly value: LintedValue; readonly faults: readonly TokenFault[] } | undefined;

export function faultsOf(value: LintedValue, link: LintedLink): readonly TokenFault[] {
  if (last?.value === value) return last.faults;
  const raw = value.place === 'link' ? rawOf(value, link) : undefined;
  const faults = findTokenFaults(value.value, link.input.platform, raw);
  last = { value, faults };
  return faults;
}

/** The bytes of a value that stands in the link: of no use where it holds no token. */
function rawOf({ key, literals, value }: LintedValue, link: LintedLink): string {
  return key === undefined || literals === value ? '' : (rawTag(link, key) ?? '');
}

/** More would not help to choose. */
const MOST_CHOICES = 4;

/** A rule that says one kind of fault of a value's tokens. Where it is plain what was meant, that is its fix. */
export function tokenRule(rule: TokenVerdict['rule']): ValueRule {
  return (value, link) => {
    const faults = faultsOf(value, link);
    if (faults.length === 0) return undefined;
    const mine = faults.filter((fault) => fault.rule === rule);
    const [first] = mine;
    if (first === undefined) return undefined;
    const hit: Hit = {
      field: value.field,
      params: {
        name: value.name,
        token: excerpt(first.token),
        after: first.after[0] ?? '',
        platforms: (first.platforms ?? []).map(platformName).join(', '),
      },
    };
    const plain = mine.filter(({ after }) => after.length === 1);
    if (plain.length > 0) return { ...hit, fix: tokenFix(link, value, plain, 0) };
    const choices = first.after
      .slice(0, MOST_CHOICES)
      .flatMap((_, choice) => tokenFix(link, value, [first], choice) ?? []);
    return choices.length === 0 ? hit : { ...hit, choices };
  };
}

/** Each fault's stretch as it was meant. */
function tokenFix(
  link: LintedLink,
  value: LintedValue,
  faults: readonly TokenFault[],
  choice: number,
): Fix | undefined {
  const before = value.value;
  let after = '';
  let from = 0;
  for (const fault of faults) {
    after += before.slice(from, fault.start) + (fault.after[choice] ?? fault.token);
    from = fault.end;
  }
  after += before.slice(from);
  if (after !== before || value.key === undefined) return rewriteValue(link, value, after);
  // The same value in other bytes: the token stands in the link in escapes.
  const { url } = tagPatch(link, value.key, after);
  const raw = rawTag(link, value.key) ?? before;
  return url === undefined
    ? undefined
    : { kind: 'link', name: value.name, before: raw, after, patch: { url } };
}

const NAMES: ReadonlyMap<string, string> = new Map(PLATFORMS.map(({ id, name }) => [id, name]));

function platformName(id: string): string {
  return NAMES.get(id) ?? id;
}
