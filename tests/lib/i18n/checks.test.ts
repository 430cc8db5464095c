import { describe, expect, test } from 'vitest';
import { type CheckText, type CheckTexts, en } from '@/lib/i18n/checks/en';
import { ja } from '@/lib/i18n/checks/ja';
import { RULE_IDS } from '@/lib/lint/checks';

const LANGUAGES: Record<string, CheckTexts> = { en, ja };
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const parts = ({ what, why, mend, exceptions }: CheckText) => [what, why, mend, exceptions];
const codes = (text: CheckText) => parts(text).flatMap((part) => part.match(/`[^`]*`/g) ?? []);

describe.each(Object.entries(LANGUAGES))('%s', (locale, texts) => {
  test('explains the checks of the table and no others, in its order', () => {
    expect(Object.keys(texts)).toEqual([...RULE_IDS]);
  });

  test.each(RULE_IDS)('%s has no empty text, no stray space and no half code', (id) => {
    for (const part of parts(texts[id])) {
      expect(part).toBe(part.trim());
      expect(part).not.toBe('');
      expect(part.split('`').length % 2).toBe(1);
    }
  });

  test.each(RULE_IDS)('%s ends its sentences as the language does, and keeps to a few', (id) => {
    const end = locale === 'ja' ? /。$/ : /\.$/;
    for (const part of parts(texts[id])) {
      expect(part).toMatch(end);
      // Codes may hold full stops of their own.
      const sentences = part.replace(/`[^`]*`/g, '').match(/。|[.?](?=\s|$)/g) ?? [];
      expect(sentences.length).toBeLessThanOrEqual(3);
    }
  });
});

test.each(RULE_IDS)('%s is really Japanese in Japanese, and English in English', (id) => {
  for (const part of parts(ja[id])) expect(part).toMatch(JAPANESE);
  for (const part of parts(en[id])) expect(part.replace(/`[^`]*`|春(?:セール)?/g, '')).not.toMatch(JAPANESE);
});

test.each(RULE_IDS)('%s names in Japanese every utm_ word that the English names', (id) => {
  const keys = (text: CheckText) => [...new Set(codes(text).filter((code) => /^`utm_/.test(code)))].sort();
  expect(keys(ja[id])).toEqual(keys(en[id]));
});
