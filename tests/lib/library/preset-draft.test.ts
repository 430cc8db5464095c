import { describe, expect, test } from 'vitest';
import { draftOfForm, draftOfPreset, readDraft } from '@/lib/library/preset-draft';
import { parsePrefill } from '@/lib/share/prefill';
import { preset as presetOf } from '@/tests/support/library-store';

const FORM = parsePrefill(
  '#url=e.com&source=a&campaign=<yyyy>&platform=meta&lock=source&preset=old&foo=1',
).state;
const draft = draftOfForm(FORM, { name: ' News ', description: ' Each week ', conventions: ['c1'] });

describe('a draft of the form', () => {
  test('keeps the form as it is, without what its address said beside it', () => {
    expect(readDraft(draft, FORM, [])).toEqual({
      ok: true,
      name: 'News',
      description: 'Each week',
      prefill: 'url=e.com&source=a&campaign=%3Cyyyy%3E&platform=meta&lock=source',
      conventions: ['c1'],
    });
  });

  test('fills, locks and hides what is chosen', () => {
    const choices = draft.choices.map((choice) => ({
      ...choice,
      fill: choice.id === 'utm_source',
      lock: false,
      hide: choice.id === 'utm_source',
    }));
    expect(readDraft({ ...draft, choices }, FORM, [])).toMatchObject({
      prefill: 'source=a&platform=meta&hide=source',
    });
  });

  test.each([
    ['', 'name_empty'],
    [' \u3000', 'name_empty'],
    ['ｎｅｗｓ', 'name_taken'],
  ])('the name “%s” is no name: %s', (name, code) => {
    expect(readDraft({ ...draft, name }, FORM, ['Mail', 'News'])).toEqual({ ok: false, error: { code } });
  });
});

test.each([
  ['name_long', 200, { ...draft, name: 'n'.repeat(201) }],
  ['description_long', 5_000, { ...draft, description: 'd'.repeat(5_001) }],
  [
    'fields_long',
    20_000,
    { ...draft, choices: draft.choices.map((choice) => ({ ...choice, value: '春'.repeat(1_000) })) },
  ],
])('what is longer than a library takes is refused: %s', (code, limit, long) => {
  expect(readDraft(long, FORM, [])).toEqual({ ok: false, error: { code, limit } });
});

test('a draft of a preset that nobody changed is that preset', () => {
  const preset = presetOf({
    description: 'd',
    prefill: 'source=a&x.k=1&lock=source&hide=term',
    conventions: ['c'],
  });
  expect(readDraft(draftOfPreset(preset), parsePrefill(preset.prefill).state, ['Other'])).toEqual({
    ok: true,
    name: preset.name,
    description: preset.description,
    prefill: preset.prefill,
    conventions: preset.conventions,
  });
});
