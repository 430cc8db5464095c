import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, planFixes } from '@/lib/lint/apply-fix';
import type { Finding, Fix, LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import { cutLink } from '@/lib/url/cut';
import { trimText } from '@/lib/url/white-space';
import { canonicalKey } from '@/lib/utm/keys';
import { findTokens } from '@/lib/utm/macros';
import { UTM_KEYS } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';
import { heldLink, type MessyLink, messyLink } from '@/tests/support/lint-arbitraries';

/** One input is linted some twenty times, so fewer of them do what many do elsewhere. */
const MOST_RUNS = 1_000;
const runs = (most: number) => ({ numRuns: Math.min(most, fc.readConfigureGlobal().numRuns ?? most) });

/** Under a convention each fix is tried before it is offered. */
const MOST_HELD_RUNS = 60;

const KINDS = [
  { kind: 'a link', anyLink: messyLink, RUNS: runs(MOST_RUNS) },
  { kind: 'a link under a convention', anyLink: heldLink, RUNS: runs(MOST_HELD_RUNS) },
];

const name = ({ rule, field, params }: Finding) => `${rule} at ${field} (${params?.name ?? ''})`;
const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error').map(name);

/** More than any form needs: a value can be mended once for each rule. */
const MOST_STEPS = 150;

type Step = { readonly before: LintInput; readonly after: LintInput; readonly finding: Finding };

/** Applies fixes, each time one that `pick` chooses, until none is left. */
function mend(input: LintInput, pick: (count: number) => number): { steps: Step[]; last: LintInput } {
  const steps: Step[] = [];
  let last = input;
  for (;;) {
    const fixable = lint(last).filter(
      (finding): finding is Finding & { fix: Fix } => finding.fix !== undefined,
    );
    const finding = fixable[pick(fixable.length)];
    if (finding === undefined) return { steps, last };
    const after = applyFix(last, finding.fix);
    steps.push({ before: last, after, finding });
    last = after;
    if (steps.length > MOST_STEPS)
      throw new Error(
        `does not end: ${steps
          .slice(-4)
          .map((s) => name(s.finding) + JSON.stringify(s.finding.fix))
          .join(' | ')}`,
      );
  }
}

const mendedOf = (anyLink: fc.Arbitrary<MessyLink>) =>
  fc.tuple(anyLink, fc.infiniteStream(fc.nat())).map(([{ input, foreign }, numbers]) => ({
    input,
    foreign,
    ...mend(input, (count) => (count === 0 ? -1 : Number(numbers.next().value) % count)),
  }));

const foreignPieces = (url: string) =>
  (cutLink(url).query ?? '')
    .split('&')
    .filter((piece) => piece !== '' && canonicalKey(piece.split('=')[0] ?? '') === undefined);

const valuesOf = (input: LintInput) => {
  const parsed = parseUrl(input.url);
  const inLink = parsed.ok ? parsed.tags : {};
  const own = UTM_KEYS.map((key) => trimText(input.tags?.[key] ?? '') || (inLink[key] ?? ''));
  return [...own, ...(input.custom ?? []).map(([, value]) => trimText(value))];
};

const tokensOf = (text: string, platform: string | undefined) =>
  findTokens(text, platform).map(([start, end]) => text.slice(start, end));

/** Rules whose very finding is that a token is written wrongly: their fix writes it right. */
const MENDS_TOKENS = /^token-/;

describe.each(KINDS)('fixes of $kind, applied in any order', ({ anyLink, RUNS }) => {
  const mended = mendedOf(anyLink);

  it('end, and leave nothing that could still be fixed', () => {
    fc.assert(
      fc.property(mended, ({ last }) => lint(last).every(({ fix }) => fix === undefined)),
      RUNS,
    );
  });

  it('make no error that was not there', () => {
    fc.assert(
      fc.property(mended, ({ steps }) => {
        for (const { before, after, finding } of steps) {
          const old = new Set(errors(lint(before)));
          const made = errors(lint(after)).filter((error) => !old.has(error));
          expect(made, name(finding)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('settle what they were offered for', () => {
    fc.assert(
      fc.property(mended, ({ steps }) => {
        for (const { after, finding } of steps) {
          const same = lint(after).filter((left) => name(left) === name(finding));
          expect(same.map(({ fix }) => fix?.before)).not.toContain(finding.fix?.before);
        }
      }),
      RUNS,
    );
  });

  it("leave the destination's foreign bytes as they are", () => {
    fc.assert(
      fc.property(mended, ({ input, last, foreign }) => {
        expect(foreignPieces(last.url)).toEqual(foreign);
        expect(cutLink(last.url).fragment).toBe(cutLink(input.url).fragment);
      }),
      RUNS,
    );
  });

  it('empty no value', () => {
    fc.assert(
      fc.property(mended, ({ input, last }) => {
        const after = valuesOf(last);
        valuesOf(input).forEach((value, index) => {
          if (value !== '') expect(after[index]).not.toBe('');
        });
      }),
      RUNS,
    );
  });

  it('touch no token', () => {
    fc.assert(
      fc.property(mended, ({ steps }) => {
        for (const { before, after, finding } of steps) {
          if (MENDS_TOKENS.test(finding.rule)) continue;
          const tokens = (input: LintInput) =>
            valuesOf(input).flatMap((value) => tokensOf(value, input.platform));
          expect(tokens(after), name(finding)).toEqual(expect.arrayContaining(tokens(before)));
        }
      }),
      RUNS,
    );
  });

  it('say what they do: the patch changes what the finding names, and nothing else', () => {
    fc.assert(
      fc.property(mended, ({ steps }) => {
        for (const { before, after, finding } of steps) {
          if (finding.fix?.kind !== 'value') continue;
          const then = valuesOf(before);
          const changed = valuesOf(after).filter((value, index) => value !== then[index]);
          expect(changed.length, `${name(finding)} ${JSON.stringify(finding.fix)}`).toBe(1);
        }
      }),
      RUNS,
    );
  });
});

describe.each(KINDS)('choices of $kind', ({ anyLink, RUNS }) => {
  it('make no error that was not there, and settle their finding', () => {
    fc.assert(
      fc.property(anyLink, ({ input }) => {
        const findings = lint(input);
        const old = new Set(errors(findings));
        for (const finding of findings) {
          for (const choice of finding.choices ?? []) {
            if (choice.kind === 'store') continue;
            const left = lint(applyFix(input, choice));
            expect(
              errors(left).filter((error) => !old.has(error)),
              `${name(finding)} → ${choice.after}`,
            ).toEqual([]);
            expect(
              left.filter(
                (other) => name(other) === name(finding) && other.choices?.[0]?.before === choice.before,
              ),
              `${name(finding)} → ${choice.after}`,
            ).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });
});

describe.each(KINDS)('planFixes of $kind', ({ anyLink, RUNS }) => {
  it('ends where nothing can be fixed without asking', () => {
    fc.assert(
      fc.property(anyLink, ({ input }) => {
        const plan = planFixes(input);
        expect(lint(plan.input).filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('planFixes', () => {
  it('leaves out what it is told to', () => {
    const input = {
      url: 'https://e.com/',
      tags: { utm_source: 'Line', utm_medium: 'social', utm_campaign: 'a b' },
    };
    const plan = planFixes(input, ({ name: of }) => of !== 'utm_source');
    expect(plan.steps.map(({ finding }) => finding.rule)).toEqual(['space']);
    expect(plan.input.tags).toEqual({ utm_source: 'Line', utm_medium: 'social', utm_campaign: 'a-b' });
  });
});

describe('applyFix', () => {
  it('puts the patch in place of what it names', () => {
    const input: LintInput = {
      url: 'https://e.com/',
      tags: { utm_source: 'Line', utm_term: 'x' },
      custom: [['a', 'b']],
    };
    const fix: Fix = {
      kind: 'value',
      name: 'utm_source',
      before: 'Line',
      after: 'line',
      patch: { tags: { utm_source: 'line' } },
    };
    expect(applyFix(input, fix)).toEqual({ ...input, tags: { utm_source: 'line', utm_term: 'x' } });
  });
});
