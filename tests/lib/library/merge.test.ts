import { describe, expect, it } from 'vitest';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import {
  DEFAULT_SETTINGS,
  EMPTY_LIBRARY,
  type HistoryEntry,
  type Library,
  type Preset,
  type Settings,
} from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { applyMerge, planMerge } from '@/lib/library/merge';
import type { Decision } from '@/lib/library/merge-item';
import type { SharedPart } from '@/lib/library/shared-part';

const NOW = 9_000;
const preset = (change: Partial<Preset> = {}): Preset => ({
  id: 'p',
  name: 'Mail',
  description: '',
  prefill: 'source=a',
  conventions: [],
  starred: false,
  createdAt: 1,
  changedAt: 2,
  revision: 3,
  ...change,
});
const convention = (change: Partial<Convention> = {}): Convention => ({
  id: 'c',
  name: 'Team',
  description: '',
  rules: { utm_source: FREE_RULE },
  pairs: [],
  otherPairs: 'allowed',
  inForce: true,
  createdAt: 1,
  changedAt: 2,
  revision: 3,
  ...change,
});
const entry = (change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: 'h',
  url: 'https://a.com/',
  firstAt: 10,
  lastAt: 20,
  times: 3,
  preset: '',
  platform: '',
  note: '',
  labels: [],
  ...change,
});
const library = (change: Partial<Library>): Library => ({ ...EMPTY_LIBRARY, ...change });
const part = (change: Partial<SharedPart>): SharedPart => ({
  kind: 'library',
  presets: [],
  conventions: [],
  ...change,
});
const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });

function merge(mine: Library, theirs: SharedPart, decision?: Decision): Library {
  const plan = planMerge(mine, theirs);
  const decisions = new Map(decision ? plan.map(({ key }) => [key, decision]) : []);
  return applyMerge(mine, plan, decisions, () => 'fresh', NOW);
}

describe('presets and conventions', () => {
  it('are the same whenever they say the same, under any id', () => {
    const mine = library({ presets: [preset()] });
    for (const theirs of [preset({ changedAt: 7, revision: 8 }), preset({ id: 'q' })]) {
      expect(planMerge(mine, part({ presets: [theirs] }))).toEqual([
        { what: 'preset', key: `preset:${theirs.id}`, theirs, state: 'same', mine: preset() },
      ]);
    }
  });

  it('are a conflict with the same id, field by field', () => {
    const theirs = preset({ name: 'News', starred: true });
    expect(planMerge(library({ presets: [preset()] }), part({ presets: [theirs] }))).toEqual([
      {
        what: 'preset',
        key: 'preset:p',
        theirs,
        state: 'conflict',
        mine: preset(),
        because: 'same_id',
        differences: [
          { path: ['name'], mine: 'Mail', theirs: 'News' },
          { path: ['starred'], mine: false, theirs: true },
        ],
        choices: ['mine', 'theirs', 'both'],
      },
    ]);
  });

  it('are a conflict with the same name, down to the field of a rule', () => {
    const theirs = convention({
      id: 'd',
      rules: { utm_source: { ...FREE_RULE, maxLength: 5 }, utm_term: FREE_RULE },
    });
    const [item] = planMerge(library({ conventions: [convention()] }), part({ conventions: [theirs] }));
    expect(item).toMatchObject({
      state: 'conflict',
      because: 'same_name',
      differences: [
        { path: ['rules', 'utm_source', 'maxLength'], mine: null, theirs: 5 },
        { path: ['rules', 'utm_term'], mine: undefined, theirs: FREE_RULE },
      ],
    });
  });

  it.each([
    { decision: undefined, presets: [preset()] },
    { decision: 'mine' as const, presets: [preset()] },
    {
      decision: 'theirs' as const,
      presets: [preset({ prefill: 'source=b', changedAt: NOW, revision: 4 })],
    },
    {
      decision: 'both' as const,
      presets: [
        preset(),
        preset({
          id: 'fresh',
          name: 'Mail 2',
          prefill: 'source=b',
          createdAt: NOW,
          changedAt: NOW,
          revision: 1,
        }),
      ],
    },
  ])('become $presets.length with the decision $decision', ({ decision, presets }) => {
    for (const id of ['p', 'q']) {
      const theirs = part({ presets: [preset({ id, prefill: 'source=b', createdAt: 5, revision: 1 })] });
      expect(merge(library({ presets: [preset()] }), theirs, decision).presets).toEqual(presets);
    }
  });

  it('are taken when they are new, unless they are declined', () => {
    const theirs = part({ presets: [preset({ revision: 0 })] });
    expect(merge(EMPTY_LIBRARY, theirs).presets).toEqual([preset({ revision: 1 })]);
    expect(merge(EMPTY_LIBRARY, theirs, 'mine')).toEqual(EMPTY_LIBRARY);
  });

  it('never overwrite one of mine twice', () => {
    const theirs = part({
      presets: [preset({ id: 'a', description: 'one' }), preset({ id: 'b', description: 'two' })],
    });
    const mine = library({ presets: [preset()] });
    expect(planMerge(mine, theirs).map(({ state }) => state)).toEqual(['conflict', 'new']);
    const descriptions = merge(mine, theirs, 'theirs').presets.map(({ description }) => description);
    expect(descriptions).toEqual(['one', 'two']);
  });

  it('are not taken for one of mine that another of theirs would overwrite', () => {
    const mine = library({ presets: [preset({ description: 'x' }), preset({ id: 'q', description: 'y' })] });
    const theirs = part({ presets: [preset({ description: 'y' }), preset({ id: 'q', description: 'z' })] });
    const descriptions = merge(mine, theirs, 'theirs').presets.map(({ description }) => description);
    expect(descriptions).toEqual(['y', 'z']);
  });

  it('name a convention by the id that it has here', () => {
    const mine = library({ conventions: [convention()] });
    const named = (change: Partial<Convention>, decision: Decision) => {
      const theirs = part({
        presets: [preset({ conventions: ['other', 'gone'] })],
        conventions: [convention({ id: 'other', ...change })],
      });
      return merge(mine, theirs, decision).presets[0]?.conventions;
    };
    expect(named({}, 'theirs')).toEqual(['c', 'gone']);
    expect(named({ description: 'x' }, 'theirs')).toEqual(['c', 'gone']);
    expect(named({ description: 'x' }, 'both')).toEqual(['fresh', 'gone']);
    expect(named({ name: 'Another' }, 'theirs')).toEqual(['other', 'gone']);
  });
});

describe('the history', () => {
  const planOne = (mine: HistoryEntry, theirs: HistoryEntry) =>
    planMerge(library({ history: [mine] }), part({ history: [theirs] }))[0];

  it('joins two entries of one link without a question', () => {
    const mine = entry({ labels: ['a'], note: 'mine' });
    const theirs = entry({ id: 'x', firstAt: 5, lastAt: 15, times: 9, preset: 'Mail', labels: ['b', 'a'] });
    expect(merge(library({ history: [mine] }), part({ history: [theirs] })).history).toEqual([
      entry({ firstAt: 5, lastAt: 20, times: 9, preset: 'Mail', note: 'mine', labels: ['a', 'b'] }),
    ]);
    expect(planOne(mine, theirs)?.state).toBe('joined');
    expect(planOne(mine, entry({ id: 'x', times: 1 }))?.state).toBe('same');
  });

  it.each([
    { decision: 'mine' as const, note: 'mine' },
    { decision: 'theirs' as const, note: 'theirs' },
    { decision: 'both' as const, note: 'mine\ntheirs' },
  ])('asks about two notes: $decision', ({ decision, note }) => {
    const [mine, theirs] = [entry({ note: 'mine' }), entry({ note: 'theirs', times: 7 })];
    expect(planOne(mine, theirs)).toMatchObject({
      state: 'conflict',
      differences: [{ path: ['note'], mine: 'mine', theirs: 'theirs' }],
      choices: ['mine', 'theirs', 'both'],
    });
    const merged = merge(library({ history: [mine] }), part({ history: [theirs] }), decision);
    expect(merged.history).toEqual([entry({ note, times: 7 })]);
  });

  it('does not offer both where they do not fit, and keeps mine where nobody decides', () => {
    const long = entry({ note: 'x'.repeat(LIMITS.text) });
    expect(planOne(long, entry({ note: 'y' }))).toMatchObject({ choices: ['mine', 'theirs'] });
    const labels = (letter: string) =>
      Array.from({ length: LIMITS.labels }, (_, index) => `${letter}${index}`);
    const [mine, theirs] = [entry({ labels: labels('a') }), entry({ labels: labels('b'), note: 'new' })];
    expect(planOne(mine, theirs)).toMatchObject({
      differences: [{ path: ['labels'], mine: mine.labels, theirs: theirs.labels }],
      choices: ['mine', 'theirs'],
    });
    const merged = (decision: Decision) =>
      merge(library({ history: [mine] }), part({ history: [theirs] }), decision).history;
    expect(merged('both')).toEqual([entry({ labels: mine.labels, note: 'new' })]);
    expect(merged('theirs')).toEqual([entry({ labels: theirs.labels, note: 'new' })]);
  });

  it('gives a new entry another id where its own is taken', () => {
    const theirs = part({ history: [entry({ url: 'https://b.com/' })] });
    expect(merge(library({ history: [entry()] }), theirs).history).toEqual([
      entry(),
      entry({ id: 'fresh', url: 'https://b.com/' }),
    ]);
  });
});

describe('settings', () => {
  const mine = library({ settings: settings({ theme: 'dark', ownDomains: ['a.com'] }) });
  const theirs = part({ settings: settings({ theme: 'light', ownDomains: ['b.com'], mode: 'guided' }) });

  it('are new where I never changed them, and a question where I did', () => {
    const states = planMerge(mine, theirs).map((item) => [item.key, item.state]);
    expect(states).toEqual([
      ['setting:ownDomains', 'conflict'],
      ['setting:checksOff', 'same'],
      ['setting:language', 'same'],
      ['setting:theme', 'conflict'],
      ['setting:follow', 'same'],
      ['setting:mode', 'new'],
      ['setting:keepHistory', 'same'],
    ]);
  });

  it.each([
    { decision: undefined, out: { ...mine.settings, mode: 'guided' } },
    { decision: 'mine' as const, out: mine.settings },
    { decision: 'theirs' as const, out: theirs.settings },
    {
      decision: 'both' as const,
      out: settings({ theme: 'dark', mode: 'guided', ownDomains: ['a.com', 'b.com'] }),
    },
  ])('follow the decision $decision', ({ decision, out }) => {
    expect(merge(mine, theirs, decision).settings).toEqual(out);
  });

  it('stay as they are where theirs has none', () => {
    expect(merge(mine, part({}), 'theirs').settings).toBe(mine.settings);
  });
});
