import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '@/lib/glossary/terms';
import { CHECKS, isRuleId, RULE_IDS } from '@/lib/lint/checks';
import { CONVENTION_RULES, RULES, VALUE_RULES } from '@/lib/lint/registry';

const stems = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const registered = [...VALUE_RULES, ...RULES, ...CONVENTION_RULES].map(({ id }) => id);

describe('the table of checks, its rules, their files and their tests name the same ids', () => {
  it('has each id once', () => {
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });
  it('has each rule registered once', () => {
    expect(registered.toSorted()).toEqual(RULE_IDS.toSorted());
  });
  it('has a file for each rule, and no other', () => {
    expect(stems('lib/lint/rules', '.ts')).toEqual(RULE_IDS.toSorted());
  });
  it('has a test for each rule, and no other', () => {
    expect(stems('tests/lib/lint/rules', '.test.ts')).toEqual(RULE_IDS.toSorted());
  });
  it('registers the rules in the order of the table', () => {
    const order = (ids: readonly string[]) =>
      ids.map((id) => RULE_IDS.indexOf(id as (typeof RULE_IDS)[number]));
    for (const rows of [VALUE_RULES, RULES, CONVENTION_RULES]) {
      const places = order(rows.map(({ id }) => id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
  it('explains each check by a term of the glossary', () => {
    for (const { term } of CHECKS) expect(TERM_IDS).toContain(term);
  });
});

describe('isRuleId', () => {
  it.each(['mixed-case', 'personal-data'])('knows %s', (id) => expect(isRuleId(id)).toBe(true));
  it.each(['', 'Mixed-Case', '__proto__', 'constructor'])('does not know “%s”', (id) => {
    expect(isRuleId(id)).toBe(false);
  });
});
