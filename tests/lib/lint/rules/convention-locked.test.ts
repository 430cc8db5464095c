import { describe, expect, it } from 'vitest';
import { applyFix } from '@/lib/lint/apply-fix';
import { lint } from '@/lib/lint/lint';
import { held } from '@/tests/support/held';
import { findingsOf, form } from '@/tests/support/rule-findings';

const convention = held('utm_source', {
  locked: true,
  standard: 'Our-Shop',
  letterCase: 'lower',
  maxLength: 3,
});

describe('convention-locked', () => {
  it('refuses another value, and puts the agreed one back', () => {
    const input = { ...form('line', 'social'), convention };
    const found = findingsOf('convention-locked', input);
    expect(found).toMatchObject([
      {
        severity: 'error',
        field: 'utm_source',
        params: { name: 'utm_source', value: 'line', standard: 'Our-Shop', state: 'other' },
        refuse: true,
        fix: { before: 'line', after: 'Our-Shop' },
      },
    ]);
    const fix = found[0]?.fix;
    expect(fix && applyFix(input, fix).tags?.utm_source).toBe('Our-Shop');
  });

  it('has nothing more to ask of the agreed value, and neither has the check on capitals', () => {
    const rules = lint({ ...form('Our-Shop', 'email'), convention }).map(({ rule }) => rule);
    expect(rules).not.toContain('convention-locked');
    expect(rules).not.toContain('convention-form');
    expect(rules).not.toContain('convention-length');
    expect(rules).not.toContain('mixed-case');
  });

  it('mends a link in its own place', () => {
    const input = { url: 'https://e.com/?a=1&utm_source=line&utm_medium=social', convention };
    const [found] = findingsOf('convention-locked', input);
    expect(found?.field).toBe('url');
    expect(found?.fix?.patch.url).toBe('https://e.com/?a=1&utm_source=Our-Shop&utm_medium=social');
  });

  it('says that it is missing from a tagged link', () => {
    const [found] = findingsOf('convention-locked', { url: 'https://e.com/?utm_medium=social', convention });
    expect(found).toMatchObject({
      field: 'utm_source',
      params: { state: 'missing' },
      fix: { after: 'Our-Shop' },
    });
  });

  it('asks before it takes a token out', () => {
    const [found] = findingsOf('convention-locked', {
      ...form('{{site_source_name}}', 'social'),
      convention,
    });
    expect(found?.fix).toBeUndefined();
    expect(found?.choices).toMatchObject([{ after: 'Our-Shop' }]);
  });

  it.each([
    { name: 'nothing is tagged', input: { url: 'https://e.com/' }, held: convention },
    { name: 'no value is set', input: form('line', 'social'), held: held('utm_source', { locked: true }) },
    {
      name: 'the value is only what forms start with',
      input: form('line', 'social'),
      held: held('utm_source', { standard: 'x' }),
    },
  ])('says nothing where $name', ({ input, held: ours }) => {
    expect(findingsOf('convention-locked', { ...input, convention: ours })).toEqual([]);
  });
});
