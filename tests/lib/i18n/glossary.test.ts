import { describe, expect, test } from 'vitest';
import { fieldOfTerm, TERM_IDS, TERMS } from '@/lib/glossary/terms';
import { en, type GlossaryTexts, type TermText } from '@/lib/i18n/glossary/en';
import { ja } from '@/lib/i18n/glossary/ja';
import { UTM_PARAMS } from '@/lib/utm/params';

const LANGUAGES: Record<string, GlossaryTexts> = { en, ja };
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function sentences(text: TermText): string[] {
  const examples = [text.good, text.bad].flatMap((example) => (example ? [example.why] : []));
  return [text.what, text.where ?? [], examples, text.mistakes ?? [], text.more ?? []].flat();
}

function codes(text: TermText): string[] {
  return sentences(text).flatMap((sentence) => sentence.match(/`[^`]*`/g) ?? []);
}

describe.each(Object.entries(LANGUAGES))('%s', (locale, texts) => {
  test('has the terms of the table and no others', () => {
    expect(Object.keys(texts).sort()).toEqual([...TERM_IDS].sort());
  });

  test.each(TERM_IDS)('%s has no empty text, no stray space and no half code', (id) => {
    const text = texts[id];
    const values = [text.good?.value, text.bad?.value].filter((value) => value !== undefined);
    for (const each of [text.name, ...text.also, ...values, ...sentences(text)]) {
      expect(each).toBe(each.trim());
      expect(each).not.toBe('');
      expect(each.split('`').length % 2).toBe(1);
    }
    expect(new Set(text.also).size).toBe(text.also.length);
    expect(text.also).not.toContain(text.name);
  });

  test.each(TERM_IDS)('%s ends its sentences as the language does', (id) => {
    const end = locale === 'ja' ? /[。]$/ : /[.”]$/;
    for (const sentence of sentences(texts[id])) expect(sentence).toMatch(end);
  });

  test.each(TERM_IDS)('%s has other words to be found by, of both languages', (id) => {
    const words = [...texts[id].also, texts[id].name];
    expect(words.some((word) => JAPANESE.test(word))).toBe(true);
    expect(words.some((word) => /[a-z]/i.test(word))).toBe(true);
  });

  test.each(UTM_PARAMS.map((param) => param.key))(
    '%s says where GA4 shows it, what is good, bad and often wrong',
    (key) => {
      const text = texts[key];
      expect(text.where).toBeDefined();
      expect(text.mistakes?.length).toBeGreaterThan(0);
      // The values of the nine stand in the parameter table alone; here are the reasons.
      expect(text.good).toEqual({ why: expect.any(String) });
      expect(text.bad).toEqual({ why: expect.any(String) });
    },
  );

  test.each(TERMS.filter((term) => !term.param))('$id shows a value with each of its reasons', ({ id }) => {
    for (const example of [texts[id].good, texts[id].bad]) {
      if (example) expect(example.value).toBeDefined();
    }
    if (fieldOfTerm(id)) expect(texts[id].good?.value).toBeDefined();
  });
});

test.each(TERM_IDS)('%s is really Japanese in Japanese, sentence by sentence', (id) => {
  for (const sentence of sentences(ja[id])) expect(sentence).toMatch(JAPANESE);
  for (const sentence of sentences(en[id])) expect(sentence.replace(/`[^`]*`|春/g, '')).not.toMatch(JAPANESE);
});

test.each(TERM_IDS)('%s tells the same kinds of things in every language', (id) => {
  const fields = (text: TermText) => Object.keys(text).sort();
  expect(fields(ja[id])).toEqual(fields(en[id]));
});

test.each(TERM_IDS)('%s shows the same link texts in every language', (id) => {
  const linkTexts = (text: TermText) =>
    [text.good?.value, text.bad?.value].filter(
      (value) => value && /^[!-~]*$/.test(value) && !value.includes(' '),
    );
  expect(linkTexts(ja[id])).toEqual(linkTexts(en[id]));
});

test.each(TERM_IDS)('%s names in Japanese every utm_ word that the English names', (id) => {
  const keys = (text: TermText) => new Set(codes(text).filter((code) => /^`utm_/.test(code)));
  expect([...keys(ja[id])].sort()).toEqual([...keys(en[id])].sort());
});

test.each([
  'utm_source=Instagram',
  'utm_medium=Social',
  'utm_campaign=facebook-campaign-1',
  'utm_content=LinkOption',
  'utm-code とは',
])('the classic example %s is explained', (example) => {
  for (const texts of [en, ja]) expect(Object.values(texts).flatMap(codes)).toContain(`\`${example}\``);
});
