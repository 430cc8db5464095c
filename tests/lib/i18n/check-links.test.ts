import { describe, expect, test } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { ja } from '@/lib/i18n/messages/ja';
import { CHECKS, type RuleId } from '@/lib/lint/checks';
import { CHECK_EXAMPLES } from '@/lib/lint/examples';
import type { LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import { strictTranslator } from '@/tests/support/messages';

const GROUPS: readonly string[] = ['meaning', 'address', 'consistency', 'convention'];
const IDS = CHECKS.filter(({ group }) => GROUPS.includes(group)).map(({ id }) => id);

/** Branches of sentences that the example of the check does not come to. */
const MORE: readonly (readonly [RuleId, LintInput])[] = [
  ['medium-unassigned', { url: 'https://e.com/', tags: { utm_source: 'flyer', utm_medium: 'qr' } }],
  ['id-like-name', { url: 'https://e.com/?utm_source=a&utm_campaign=sale&utm_id=sale' }],
  ['tool-host', { url: 'https://utmost.example/en#url=https%3A%2F%2Fe.com' }],
  ['shortener', { url: 'https://go.example.com/s1' }],
  ['shortener', { url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fe.com%2F' }],
  ['app-store', { url: 'https://apps.apple.com/app/id1?utm_source=line' }],
  ['redirect-risk', { url: 'http://e.com/?utm_source=line' }],
  ['redirect-risk', { url: 'https://www.e.com/en?utm_source=line' }],
];
const ROWS = [...IDS.map((id) => [id, CHECK_EXAMPLES[id].bad] as const), ...MORE];

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('%s', (locale, messages) => {
  const t = strictTranslator(locale, messages);

  test.each(ROWS)('%s is said with what the rule gives: %j', (id, input) => {
    const found = lint(input).find(({ rule }) => rule === id);
    const text = t(`check.${id}.text`, found?.params ?? {});
    expect(found).toBeDefined();
    expect(text).not.toMatch(/undefined|check\./);
  });

  test.each(IDS)('the name and the reason of %s need no arguments', (id) => {
    expect(`${messages.check[id].title}${messages.check[id].why}`).not.toMatch(/[{}]/);
  });

  test('the branches of a sentence differ', () => {
    const said = MORE.concat(IDS.map((id) => [id, CHECK_EXAMPLES[id].bad] as const))
      .filter(([id]) => MORE.some(([other]) => other === id))
      .map(([id, input]) => {
        const params = lint(input).find(({ rule }) => rule === id)?.params ?? {};
        return t(`check.${id}.text`, { ...params, value: 'x', host: 'x', name: 'x', curl: 'x' });
      });
    expect(new Set(said).size).toBe(said.length);
  });
});
