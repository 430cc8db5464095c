import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/library/canonical-json';
import { sortKnown } from '@/lib/library/known-values';
import { EMPTY_LIBRARY, type Library } from '@/lib/library/library';
import { applyMerge, planMerge } from '@/lib/library/merge';
import type { Decision, Decisions } from '@/lib/library/merge-item';
import { contentOf, type Saved } from '@/lib/library/merge-saved';
import { isNumberedName } from '@/lib/library/numbered-name';
import type { SharedPart } from '@/lib/library/shared-part';
import { anyLibrary, anyMeeting, LIBRARY_RUNS } from '@/tests/support/library-arbitraries';

const NOW = 5_000_000_000_000;
const anyChoice = fc.func(fc.constantFrom<(Decision | undefined)[]>(undefined, 'mine', 'theirs', 'both'));
type Choice = (key: string) => Decision | undefined;

/** Ids that no library has, other ones for each merge. */
function idSource(name: string) {
  let count = 0;
  return () => {
    count += 1;
    return `${name}-id-${count}`;
  };
}

function merge(mine: Library, theirs: SharedPart, choice: Choice, name = 'copy'): Library {
  const plan = planMerge(mine, theirs);
  const decisions: Decisions = new Map(
    plan.flatMap(({ key }): [string, Decision][] => {
      const decision = choice(key);
      return decision === undefined ? [] : [[key, decision]];
    }),
  );
  return applyMerge(mine, plan, decisions, idSource(name), NOW);
}

/** Whether a list holds what an item says, under its name or under its name with a number. */
function holds<Item extends Saved>(items: readonly Item[], wanted: Item, ignored: object = {}): boolean {
  const text = (item: Item) => canonicalJson({ ...contentOf(item), ...ignored, name: undefined });
  return items.some(
    (item) =>
      (item.name === wanted.name || isNumberedName(item.name, wanted.name)) && text(item) === text(wanted),
  );
}

describe('merging', () => {
  it('changes nothing where theirs is mine', () => {
    fc.assert(
      fc.property(anyLibrary, anyChoice, (mine, choice) => {
        const theirs: SharedPart = { kind: 'library', ...mine };
        expect(planMerge(mine, theirs).filter(({ state }) => state !== 'same')).toEqual([]);
        expect(merge(mine, theirs, choice)).toEqual(mine);
      }),
      LIBRARY_RUNS,
    );
  });

  it('gives what was saved to an empty library: a backup restored', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, ({ presets, conventions, history, known }, { settings }) => {
        const saved = (item: Saved) => ({ ...item, revision: Math.max(1, item.revision) });
        const mine = { ...EMPTY_LIBRARY, settings };
        const theirs: SharedPart = { kind: 'library', presets, conventions, history, known };
        const merged = merge(mine, theirs, () => undefined);
        expect(merged).toEqual({
          presets: presets.map(saved),
          conventions: conventions.map(saved),
          history,
          known,
          settings,
        });
      }),
      LIBRARY_RUNS,
    );
  });

  it('changes nothing the second time, whatever was decided', () => {
    fc.assert(
      fc.property(anyMeeting, anyChoice, ({ mine, theirs }, choice) => {
        const once = merge(mine, theirs, choice, 'first');
        expect(merge(once, theirs, choice, 'second')).toEqual(once);
      }),
      LIBRARY_RUNS,
    );
  });

  it('changes nothing of mine where nobody decides, nor where mine is kept', () => {
    fc.assert(
      fc.property(anyMeeting, fc.constantFrom(undefined, 'mine' as const), ({ mine, theirs }, decision) => {
        const merged = merge(mine, theirs, () => decision);
        expect(merged.presets).toEqual(expect.arrayContaining([...mine.presets]));
        expect(merged.conventions).toEqual(expect.arrayContaining([...mine.conventions]));
        if (decision === 'mine') {
          expect({ ...merged, history: mine.history, known: mine.known }).toEqual(mine);
          expect(merged.history).toHaveLength(mine.history.length);
        }
      }),
      LIBRARY_RUNS,
    );
  });

  it('has all of both where both are kept', () => {
    fc.assert(
      fc.property(anyMeeting, ({ mine, theirs }) => {
        const merged = merge(mine, theirs, () => 'both');
        expect(merged.presets).toEqual(expect.arrayContaining([...mine.presets]));
        expect(merged.conventions).toEqual(expect.arrayContaining([...mine.conventions]));
        expectAllOf(theirs, merged);
      }),
      LIBRARY_RUNS,
    );
  });

  it('has all of theirs where theirs is taken', () => {
    fc.assert(
      fc.property(anyMeeting, ({ mine, theirs }) => {
        const merged = merge(mine, theirs, () => 'theirs');
        expectAllOf(theirs, merged);
        expect(merged.settings).toEqual(theirs.settings ?? mine.settings);
      }),
      LIBRARY_RUNS,
    );
  });

  it('loses no link of the history, no label and no count', () => {
    fc.assert(
      fc.property(anyMeeting, anyChoice, ({ mine, theirs }, choice) => {
        const keep: Choice = (key) => (choice(key) === 'mine' ? undefined : choice(key));
        const merged = new Map(merge(mine, theirs, keep).history.map((entry) => [entry.url, entry]));
        for (const entry of [...mine.history, ...(theirs.history ?? [])]) {
          const found = merged.get(entry.url);
          expect(found?.labels).toEqual(expect.arrayContaining([...entry.labels]));
          expect(found?.times).toBeGreaterThanOrEqual(entry.times);
          expect(found?.firstAt).toBeLessThanOrEqual(entry.firstAt);
          expect(found?.lastAt).toBeGreaterThanOrEqual(entry.lastAt);
        }
      }),
      LIBRARY_RUNS,
    );
  });

  it('knows what either side knows, whatever was decided', () => {
    fc.assert(
      fc.property(anyMeeting, anyChoice, ({ mine, theirs }, choice) => {
        const both = sortKnown([...mine.known, ...(theirs.known ?? [])]);
        expect(merge(mine, theirs, choice).known).toEqual(both);
      }),
      LIBRARY_RUNS,
    );
  });

  it('leaves each id once, and each link once', () => {
    fc.assert(
      fc.property(anyMeeting, anyChoice, ({ mine, theirs }, choice) => {
        const { presets, conventions, history } = merge(mine, theirs, choice);
        for (const list of [presets, conventions, history]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        expect(new Set(history.map(({ url }) => url)).size).toBe(history.length);
      }),
      LIBRARY_RUNS,
    );
  });

  it('lets a preset that was taken name the conventions that came with it', () => {
    fc.assert(
      fc.property(anyMeeting, fc.constantFrom('theirs', 'both'), ({ mine, theirs }, decision) => {
        const merged = merge(mine, theirs, (key) => (key.startsWith('preset') ? 'theirs' : decision));
        for (const item of planMerge(mine, theirs)) {
          if (item.what !== 'preset' || item.state === 'same') continue;
          const id = item.state === 'new' ? item.theirs.id : item.mine.id;
          const taken = merged.presets.find((preset) => preset.id === id);
          for (const [index, name] of item.theirs.conventions.entries()) {
            const wanted = theirs.conventions.find((convention) => convention.id === name);
            if (wanted === undefined) expect(taken?.conventions[index]).toBe(name);
            else {
              const got = merged.conventions.filter(
                (convention) => convention.id === taken?.conventions[index],
              );
              expect(holds(got, wanted)).toBe(true);
            }
          }
        }
      }),
      LIBRARY_RUNS,
    );
  });
});

function expectAllOf(theirs: SharedPart, merged: Library): void {
  for (const preset of theirs.presets) {
    expect(holds(merged.presets, preset, { conventions: undefined })).toBe(true);
  }
  for (const convention of theirs.conventions) expect(holds(merged.conventions, convention)).toBe(true);
}
