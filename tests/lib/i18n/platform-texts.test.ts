import { describe, expect, test } from 'vitest';
import { en } from '@/lib/i18n/platforms/en';
import { ja } from '@/lib/i18n/platforms/ja';
import { fieldText, type PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { GOALS, guide, usesOf } from '@/lib/platforms/guided';
import { pasteRows } from '@/lib/platforms/paste-fields';
import { tokensOf } from '@/lib/platforms/platform-tokens';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

const LANGUAGES: Record<string, PlatformTexts> = { en, ja };
const INFOS = PLATFORMS.flatMap(({ id }) => tokensOf(id));
const ROWS = PLATFORMS.flatMap(({ id }) => pasteRows(id));
const REASONS = PLATFORMS.flatMap(({ id }) =>
  usesOf(id).flatMap((use) => guide({ platform: id, use, goal: 'sales', month: '2026-11' }).reasons),
);

/** What lib says, and the table of its words; each code is said by something. */
const CODES = [
  ['use', ['paid', 'organic']],
  ['goal', GOALS],
  ['reason', REASONS.map(({ reason }) => reason)],
  ['meaning', INFOS.map(({ meaning }) => meaning)],
  ['level', TOKEN_PLATFORMS.flatMap(({ tokens }) => tokens.flatMap(({ level }) => level ?? []))],
  ['timing', INFOS.flatMap(({ timing }) => timing ?? [])],
  ['tokenCaution', INFOS.flatMap(({ caution }) => caution ?? [])],
  ['field', ROWS.map(({ field }) => field)],
  ['pasteCaution', ROWS.flatMap(({ cautions = [] }) => cautions)],
] as const;

type Leaf = { readonly path: string; readonly text: string };

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value as object).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** Names and labels; everything else is a sentence. */
const LABEL_RE = /^\.(?:meaning|level)\.|\.name$/;

describe.each(Object.entries(LANGUAGES))('%s', (locale, texts) => {
  test.each(CODES)('has words for each %s, and for no other', (table, codes) => {
    expect(Object.keys(texts[table]).sort()).toEqual([...new Set<string>(codes)].sort());
  });

  test('has no empty text, no stray space, no half code, and sentences that end', () => {
    for (const { path, text } of leaves(texts, '')) {
      const whole = text !== '' && text === text.trim() && text.split('`').length % 2 === 1;
      const ends = locale === 'ja' ? text.endsWith('。') : text.endsWith('.');
      expect({ path, whole, ends }).toEqual({ path, whole: true, ends: !LABEL_RE.test(path) });
    }
  });

  test('names fields that the platform has', () => {
    for (const [id, fields] of Object.entries(texts.fieldAt)) {
      const known = pasteRows(id as keyof typeof texts.fieldAt).map(({ field }) => field);
      expect(Object.keys(fields).filter((field) => !(known as string[]).includes(field))).toEqual([]);
    }
  });
});

test('both languages name the same fields of the same tools', () => {
  for (const { id } of PLATFORMS) {
    for (const { field } of pasteRows(id)) {
      expect(fieldText(en, id, field).name).not.toBe('');
      expect(fieldText(ja, id, field).where).not.toBe(fieldText(en, id, field).where);
    }
  }
  expect(fieldText(en, 'snapchat_ads', 'final_url').name).toBe('Website URL');
  expect(fieldText(en, 'reddit_ads', 'link')).toBe(en.field.link);
});

test('both languages show the same code', () => {
  const codes = (texts: PlatformTexts) =>
    leaves({ ...texts, field: {}, fieldAt: {} }, '').map(
      ({ path, text }) => `${path} ${[...new Set(text.match(/`[^`]*`/g) ?? [])].sort().join(' ')}`,
    );
  expect(codes(ja)).toEqual(codes(en));
});
