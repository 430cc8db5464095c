import fc from 'fast-check';
import {
  type AllowedValue,
  type Convention,
  FREE_RULE,
  type NamingTemplate,
  type ParamRule,
  type TemplatePart,
} from '@/lib/conventions/convention';
import { sortKnown } from '@/lib/library/known-values';
import type { HistoryEntry, KnownValue, Library, Preset, Settings } from '@/lib/library/library';
import { SHARED_KINDS, type SharedPart } from '@/lib/library/shared-part';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** A whole library is long in the making: laws about one are tried on fewer of them. */
export const LIBRARY_RUNS = { numRuns: Math.min(2_000, fc.readConfigureGlobal().numRuns ?? 2_000) };

/** What people, languages and attackers write into a name or a note. */
const TEXTS = [
  '',
  'newsletter',
  'Spring sale 2',
  '春セール（2026年）',
  '"><script>alert(1)</script>',
  '__proto__',
  'constructor',
  'a\r\nb\tc',
  '=1+1',
  '👩‍👩‍👧',
  '\u2028\u0000\uD800',
];

/** Any text, lone surrogates included. */
export const anyText = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 12 }));

/** Few enough that two libraries meet in some. */
const anyId = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

const anyName = fc.oneof(fc.constantFrom('Mail', 'Mail 2', 'Social'), anyText);
const anyTime = fc.integer({ min: 0, max: 4_000_000_000_000 });
const anyCount = fc.integer({ min: 0, max: 1_000 });
const anyOthers = fc.constantFrom('allowed' as const, 'confirm' as const, 'refused' as const);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
/** Ids in their order, each once: how a file has them. */
const listed = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc
    .uniqueArray(item, { selector: ({ id }) => id, maxLength })
    .map((items) => items.toSorted((one, other) => (one.id < other.id ? -1 : 1)));

const anyAllowedValue: fc.Arbitrary<AllowedValue> = fc.record(
  { value: anyText, label: anyText },
  { noNullPrototype: true },
);

export const anyTemplatePart: fc.Arbitrary<TemplatePart> = fc
  .tuple(
    fc.record({ name: anyText, required: fc.boolean() }, { noNullPrototype: true }),
    fc.oneof(
      fc.constant({ kind: 'text' as const }),
      few(anyAllowedValue).map((values) => ({ kind: 'choice' as const, values })),
      fc
        .constantFrom(
          'yyyy-mm' as const,
          'yyyymm' as const,
          'yyyymmdd' as const,
          'yyyy-mm-dd' as const,
          'yyyy-ww' as const,
          'yyyy-q' as const,
          'yyyy' as const,
        )
        .map((form) => ({ kind: 'date' as const, form })),
      fc.integer({ min: 1, max: 6 }).map((digits) => ({ kind: 'counter' as const, digits })),
    ),
  )
  .map(([part, kind]) => ({ ...part, ...kind }));

export const anyTemplate: fc.Arbitrary<NamingTemplate> = fc.record(
  {
    parts: few(anyTemplatePart),
    separator: fc.constantFrom('_', '-', '|', ''),
    joiner: fc.constantFrom('-', '.', ''),
    empty: fc.constantFrom('na', ''),
    japanese: fc.boolean(),
  },
  { noNullPrototype: true },
);

export const anyRule: fc.Arbitrary<ParamRule> = fc.oneof(
  fc.constant(FREE_RULE),
  fc.record(
    {
      required: fc.boolean(),
      values: few(anyAllowedValue),
      others: anyOthers,
      letterCase: fc.constantFrom('as-typed' as const, 'lower' as const, 'upper' as const),
      separator: fc.constantFrom(null, '-', '_', ''),
      standardise: few(fc.record({ from: anyText, to: anyText }, { noNullPrototype: true })),
      maxLength: fc.option(fc.integer({ min: 1, max: 300 })),
      prohibited: anyText,
      pattern: fc.constantFrom('', '[a-z]+', '(', '^a$'),
      confirmNew: fc.boolean(),
      description: anyText,
      standard: anyText,
      locked: fc.boolean(),
      template: fc.option(anyTemplate),
    },
    { noNullPrototype: true },
  ),
);

const anyRules: fc.Arbitrary<Convention['rules']> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...UTM_KEYS), anyRule), { selector: ([key]) => key, maxLength: 3 })
  .map((rules) => Object.fromEntries(rules) as { [Key in UtmKey]?: ParamRule });

export const anyConvention: fc.Arbitrary<Convention> = fc.record(
  {
    id: anyId,
    name: anyName,
    description: anyText,
    rules: anyRules,
    pairs: few(fc.record({ source: anyText, medium: anyText }, { noNullPrototype: true })),
    otherPairs: anyOthers,
    inForce: fc.boolean(),
    createdAt: anyTime,
    changedAt: anyTime,
    revision: anyCount,
  },
  { noNullPrototype: true },
);

export const anyPreset: fc.Arbitrary<Preset> = fc.record(
  {
    id: anyId,
    name: anyName,
    description: anyText,
    prefill: fc.oneof(fc.constantFrom('', 'source=a&medium=email', 'campaign=%3Cyyyy%3E_sale'), anyText),
    conventions: few(anyId),
    starred: fc.boolean(),
    createdAt: anyTime,
    changedAt: anyTime,
    revision: anyCount,
  },
  { noNullPrototype: true },
);

export const anyHistoryEntry: fc.Arbitrary<HistoryEntry> = fc.record(
  {
    id: anyId,
    url: fc.oneof(fc.constantFrom('https://a.com/?utm_source=x', 'https://b.com/'), fc.webUrl()),
    firstAt: anyTime,
    lastAt: anyTime,
    times: fc.integer({ min: 1, max: 1_000 }),
    preset: anyName,
    platform: fc.constantFrom('', 'meta', 'line_ads'),
    note: anyText,
    labels: fc.uniqueArray(anyText, { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

export const anyKnownValue: fc.Arbitrary<KnownValue> = fc.record(
  { param: fc.constantFrom(...UTM_KEYS), value: fc.oneof(fc.constantFrom('line', 'mixi'), anyText) },
  { noNullPrototype: true },
);

export const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    ownDomains: fc.uniqueArray(fc.domain(), { maxLength: 3 }),
    checksOff: fc.uniqueArray(fc.constantFrom('http', 'personal', 'shell-page'), { maxLength: 2 }),
    language: fc.constantFrom('en' as const, 'ja' as const, null),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'system' as const),
    follow: fc.boolean(),
    mode: fc.constantFrom('quick' as const, 'guided' as const),
    keepHistory: fc.boolean(),
  },
  { noNullPrototype: true },
);

const anyPresets = listed(anyPreset, 4);
const anyConventions = listed(anyConvention, 3);
/** Each link once, as the store has them. */
const anyHistory = listed(anyHistoryEntry, 4).map((entries) =>
  entries.filter((entry, index) => entries.findIndex(({ url }) => url === entry.url) === index),
);

const anyKnown = fc.array(anyKnownValue, { maxLength: 4 }).map(sortKnown);

/** A library as the store has it: each id once in its list, each link once in the history; sorted by id. */
export const anyLibrary: fc.Arbitrary<Library> = fc.record(
  {
    presets: anyPresets,
    conventions: anyConventions,
    history: anyHistory,
    known: anyKnown,
    settings: anySettings,
  },
  { noNullPrototype: true },
);

/** Anything that a file can hold. */
export const anySharedPart: fc.Arbitrary<SharedPart> = fc.record(
  {
    kind: fc.constantFrom(...SHARED_KINDS),
    presets: anyPresets,
    conventions: anyConventions,
    history: anyHistory,
    known: anyKnown,
    settings: anySettings,
    savedAt: anyTime,
  },
  { requiredKeys: ['kind', 'presets', 'conventions'], noNullPrototype: true },
);

/** Anything that a link can hold: nothing personal. */
export const anyLinkedPart: fc.Arbitrary<SharedPart> = fc.record(
  { kind: fc.constantFrom(...SHARED_KINDS), presets: anyPresets, conventions: anyConventions },
  { noNullPrototype: true },
);

type Kept = { readonly id: string; readonly description: string };

/** What came of an item elsewhere: gone, the same, the same under another id, edited, edited under another id. */
const FATES: readonly (<Item extends Kept>(item: Item) => Item[])[] = [
  () => [],
  (item) => [item],
  (item) => [{ ...item, id: `${item.id}*` }],
  (item) => [{ ...item, description: 'edited' }],
  (item) => [{ ...item, id: `${item.id}+`, description: 'edited' }],
];

/** A library, and a part that somebody made partly from the same items. */
export const anyMeeting: fc.Arbitrary<{ readonly mine: Library; readonly theirs: SharedPart }> = fc
  .record({
    mine: anyLibrary,
    other: anySharedPart,
    fates: fc.array(fc.nat(FATES.length - 1), { minLength: 8, maxLength: 8 }),
  })
  .map(({ mine, other, fates }) => {
    const mix = <Item extends Kept>(own: readonly Item[], others: readonly Item[], start: number): Item[] => {
      const turned = own.flatMap((item, index) => FATES[fates[start + index] ?? 0]?.(item) ?? []);
      return [...new Map([...turned, ...others].map((item) => [item.id, item])).values()];
    };
    const presets = mix(mine.presets, other.presets, 0);
    const conventions = mix(mine.conventions, other.conventions, 4);
    return { mine, theirs: { ...other, presets, conventions } };
  });
