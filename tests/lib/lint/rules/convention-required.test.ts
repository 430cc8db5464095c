import { describe, expect, it } from 'vitest';
import type { LintInput } from '@/lib/lint/finding';
import { lint } from '@/lib/lint/lint';
import { held } from '@/tests/support/held';
import { findingsOf, form } from '@/tests/support/rule-findings';

const CONTENT = held('utm_content', { required: true });
const MEDIUM = held('utm_medium', { required: true });

describe('convention-required', () => {
  it('refuses a link without the tag', () => {
    expect(findingsOf('convention-required', { ...form('line', 'social'), convention: CONTENT })).toEqual([
      {
        rule: 'convention-required',
        severity: 'error',
        field: 'utm_content',
        params: { name: 'utm_content' },
        refuse: true,
      },
    ]);
  });

  it('says so in place of the check on that tag', () => {
    const input: LintInput = { ...form('line', ''), convention: MEDIUM };
    const rules = lint(input).map(({ rule }) => rule);
    expect(rules).toContain('convention-required');
    expect(rules).not.toContain('medium-missing');
    expect(findingsOf('medium-missing', form('line', ''))).toHaveLength(1);
  });

  it.each([
    { name: 'the tag is there', input: form('line', 'social', { utm_content: 'a' }), convention: CONTENT },
    {
      name: 'it stands in the link',
      input: { url: 'https://e.com/?utm_source=a&utm_content=b' },
      convention: CONTENT,
    },
    { name: 'nothing is tagged', input: { url: 'https://e.com/' }, convention: CONTENT },
    { name: 'another tag is required', input: form('line', 'social'), convention: MEDIUM },
    {
      name: 'it is the source, which has a check of its own',
      input: form('', 'social'),
      convention: held('utm_source', { required: true }),
    },
  ])('says nothing where $name', ({ input, convention }) => {
    expect(findingsOf('convention-required', { ...input, convention })).toEqual([]);
  });
});
