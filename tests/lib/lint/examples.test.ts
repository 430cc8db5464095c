import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '@/lib/lint/checks';
import { CHECK_EXAMPLES, exampleLink } from '@/lib/lint/examples';
import { lint } from '@/lib/lint/lint';

describe.each(RULE_IDS)('%s', (id) => {
  const { bad, good, fault } = CHECK_EXAMPLES[id];

  test('is found in its bad link', () => {
    expect(lint(bad).map(({ rule }) => rule)).toContain(id);
  });

  test('is not found in its good link, which has no error and no warning', () => {
    const found = lint(good).filter(({ rule, severity }) => rule === id || severity !== 'hint');
    expect(found.map(({ rule }) => rule)).toEqual([]);
  });

  test('has its fault in the bad link once', () => {
    if (fault !== undefined) expect(exampleLink(bad).split(fault)).toHaveLength(2);
  });
});

test('a fault is marked wherever something stands that should not', () => {
  const unmarked = RULE_IDS.filter((id) => CHECK_EXAMPLES[id].fault === undefined);
  expect(unmarked).toEqual([
    'link-too-long',
    'source-missing',
    'medium-missing',
    'campaign-missing',
    'convention-required',
  ]);
});

describe('the link of an example', () => {
  test('is the destination as it stands', () => {
    expect(exampleLink({ url: 'https://a.example/?q=a b' })).toBe('https://a.example/?q=a b');
  });
  test('or what the builder writes from the fields', () => {
    expect(exampleLink({ url: 'https://a.example/', tags: { utm_source: 'a%20b' } })).toBe(
      'https://a.example/?utm_source=a%2520b',
    );
  });
});
