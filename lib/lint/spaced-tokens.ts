import { findPersonToken } from '@/lib/lint/personal';
import type { TokenFault } from '@/lib/lint/token-faults';
import { hasTokens, type KnownToken } from '@/lib/lint/token-index';
import { bracedAs } from '@/lib/lint/torn-tokens';

type Spaced = {
  /** Of those that are tokens without the space. */
  readonly faults: readonly TokenFault[];
  /** Of all of them, sorted. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
};

const NONE: Spaced = { faults: [], ranges: [] };

const SPACED_RE = /\{{1,3}\s*[A-Za-z0-9_][\w.:-]{0,60}\s*\}{1,3}/g;
const SPACE_RE = /\s/;

/**
 * Names in braces with space beside them, as mail tools write them. No ad platform fills its tokens so. What stands for
 * a person is said to be personal data, and nothing else.
 *
 * @example
 * findSpacedTokens('{{ ad.id }}', 'meta')
 * // { faults: [{ rule: 'token-slugged', token: '{{ ad.id }}', after: ['{{ad.id}}'], start: 0, end: 11 }], ranges: [[0, 11]] }
 */
export function findSpacedTokens(value: string, platform: string | undefined): Spaced {
  if (!value.includes('{') || !SPACE_RE.test(value)) return NONE;
  const home = hasTokens(platform) ? platform : undefined;
  const isHome = (known: KnownToken) => home === undefined || known.platform === home;
  const found = [...value.matchAll(SPACED_RE)].filter(([token]) => SPACE_RE.test(token));
  return {
    ranges: found.map(({ 0: token, index }) => [index, index + token.length] as const),
    faults: found.flatMap(({ 0: token, index: start }): readonly TokenFault[] => {
      const after =
        findPersonToken(token) === undefined ? bracedAs(token.replace(/[{}\s]+/g, ''), isHome) : [];
      return after.length === 0
        ? []
        : [{ rule: 'token-slugged', token, after, start, end: start + token.length }];
    }),
  };
}
