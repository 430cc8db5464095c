import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { conventionSchema } from '@/lib/library/convention-schema';
import {
  DEFAULT_SETTINGS,
  type HistoryEntry,
  type KnownValue,
  type Preset,
  type Settings,
} from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';
import { fileSchema, historySchema, knownSchema, presetSchema, settingsSchema } from '@/lib/library/schema';
import type { SharedPart } from '@/lib/library/shared-part';

/** Schemas make lists that can be changed; nobody may. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

const preset = { id: 'a', name: 'Mail', prefill: 'source=news' };
const convention = { id: 'a', name: 'Team', rules: {} };
const entry = { id: 'a', url: 'https://a.com', firstAt: 1, lastAt: 2, times: 1 };
const file = { kind: 'library', presets: [], conventions: [] };

const withRule = (rule: object) => ({ ...convention, rules: { utm_source: rule } });
const longer = (limit: number) => 'x'.repeat(limit + 1);
const many = <Item>(limit: number, item: Item): Item[] => new Array(limit + 1).fill(item);

describe('the schema', () => {
  it('has the types of the library', () => {
    expectTypeOf<Fixed<z.output<typeof presetSchema>>>().toEqualTypeOf<Fixed<Preset>>();
    expectTypeOf<Fixed<z.output<typeof historySchema>>>().toEqualTypeOf<Fixed<HistoryEntry>>();
    expectTypeOf<Fixed<z.output<typeof knownSchema>>>().toEqualTypeOf<Fixed<KnownValue>>();
    expectTypeOf<Fixed<z.output<typeof settingsSchema>>>().toEqualTypeOf<Fixed<Settings>>();
    expectTypeOf<Fixed<z.output<typeof conventionSchema>>>().toEqualTypeOf<Fixed<Convention>>();
    expectTypeOf<Fixed<z.output<typeof fileSchema>>>().toEqualTypeOf<Fixed<SharedPart>>();
  });

  it('reads what people leave out as its default', () => {
    const saved = { createdAt: 0, changedAt: 0, revision: 0 };
    expect(presetSchema.parse(preset)).toEqual({
      ...preset,
      ...saved,
      description: '',
      conventions: [],
      starred: false,
    });
    expect(conventionSchema.parse(withRule({}))).toEqual({
      ...convention,
      ...saved,
      description: '',
      rules: { utm_source: FREE_RULE },
      pairs: [],
      otherPairs: 'allowed',
      inForce: false,
    });
    expect(settingsSchema.parse({})).toEqual(DEFAULT_SETTINGS);
    expect(historySchema.parse(entry)).toEqual({
      ...entry,
      preset: '',
      platform: '',
      note: '',
      labels: [],
    });
  });

  it('gives every reader lists of its own', () => {
    expect(settingsSchema.parse({}).ownDomains).not.toBe(DEFAULT_SETTINGS.ownDomains);
  });

  it.each([
    { name: 'an empty id', schema: presetSchema, value: { ...preset, id: '' } },
    { name: 'a long id', schema: presetSchema, value: { ...preset, id: longer(LIMITS.id) } },
    { name: 'a number as a name', schema: presetSchema, value: { ...preset, name: 1 } },
    { name: 'a long name', schema: presetSchema, value: { ...preset, name: longer(LIMITS.name) } },
    { name: 'a long note', schema: historySchema, value: { ...entry, note: longer(LIMITS.text) } },
    { name: 'a long link', schema: historySchema, value: { ...entry, url: longer(LIMITS.url) } },
    {
      name: 'many labels',
      schema: historySchema,
      value: { ...entry, labels: many(LIMITS.labels, 'a') },
    },
    { name: 'half a time', schema: historySchema, value: { ...entry, times: 0.5 } },
    { name: 'a time before 1970', schema: historySchema, value: { ...entry, firstAt: -1 } },
    { name: 'an unsafe number', schema: historySchema, value: { ...entry, times: 2 ** 53 } },
    { name: 'a long prefill', schema: presetSchema, value: { ...preset, prefill: longer(LIMITS.prefill) } },
    { name: 'an unknown parameter', schema: knownSchema, value: { param: 'utm_x', value: 'a' } },
    {
      name: 'many known values',
      schema: fileSchema,
      value: { ...file, known: many(LIMITS.known, { param: 'utm_source', value: 'a' }) },
    },
    { name: 'an unknown theme', schema: settingsSchema, value: { theme: 'pink' } },
    { name: 'an unknown language', schema: settingsSchema, value: { language: 'fr' } },
    { name: 'an unknown case', schema: conventionSchema, value: withRule({ letterCase: 'Title' }) },
    { name: 'no length at all', schema: conventionSchema, value: withRule({ maxLength: 0 }) },
    {
      name: 'many values',
      schema: conventionSchema,
      value: withRule({ values: many(LIMITS.values, { value: 'a' }) }),
    },
    {
      name: 'many pairs',
      schema: conventionSchema,
      value: { ...convention, pairs: many(LIMITS.pairs, { source: 'a', medium: 'b' }) },
    },
    { name: 'a list of rules', schema: conventionSchema, value: { ...convention, rules: [] } },
    { name: 'many presets', schema: fileSchema, value: { ...file, presets: many(LIMITS.presets, preset) } },
    { name: 'an unknown kind', schema: fileSchema, value: { ...file, kind: 'all' } },
    { name: 'a null history', schema: fileSchema, value: { ...file, history: null } },
  ])('refuses $name', ({ schema, value }) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
