import { describe, expect, it } from 'vitest';
import { choicesOf, hits } from '@/tests/support/rule-cases';

const RULE = 'unescaped-ampersand';
const at = (query: string) => ({ url: `https://e.com/?${query}` });

describe(RULE, () => {
  it.each([
    ['utm_source=x&utm_campaign=A&B sale', 'utm_source=x&utm_campaign=A%26B%20sale'],
    ['utm_campaign=A & B&utm_source=x', 'utm_campaign=A%20%26%20B&utm_source=x'],
    ['utm_campaign=Q&A&id=1', 'utm_campaign=Q%26A&id=1'],
    ['utm_source=H&M&utm_medium=email#top', 'utm_source=H%26M&utm_medium=email#top'],
    ['utm_campaign=春&夏&a=1', 'utm_campaign=春%26夏&a=1'],
    ['utm_campaign=a&B-2026&C+d&a', 'utm_campaign=a%26B-2026%26C+d&a'],
  ])('warns of %s, and offers %s', (query, mended) => {
    expect(hits(RULE, at(query))).toMatchObject([{ severity: 'warning', field: 'url' }]);
    expect(choicesOf(RULE, at(query))).toEqual([`https://e.com/?${mended}`]);
    expect(hits(RULE, at(mended))).toEqual([]);
  });

  it('says what the value is, and what it was meant to be', () => {
    expect(hits(RULE, at('utm_campaign=A&B%20sale'))[0]?.params).toEqual({
      name: 'utm_campaign',
      before: 'A',
      rest: 'B sale',
      after: 'A&B sale',
    });
  });

  it.each([
    ['between two tags', 'utm_campaign=black&white&utm_content=x'],
    ['at the end', 'utm_source=x&utm_campaign=food&drink'],
  ])('gives a hint of a plain word %s', (_where, query) => {
    expect(hits(RULE, at(query))).toMatchObject([{ severity: 'hint' }]);
  });

  it.each([
    'utm_source=x&preview',
    'utm_source=x&amp',
    'utm_source=x&Print',
    'utm_source=x&word&id=1',
    'utm_source=x&1699999999',
    'utm_source=x&Z3kQ9x',
    'utm_source=x&_route',
    'utm_source=x&gclid',
    'utm_source=x&{ignore}',
    'utm_source=x&%%CLICK%%',
    'utm_source=x&utm_medium&utm_campaign=y',
    'utm_source=x&utm-Medium',
    'utm_source=x&UTM',
    'utm_source=&B sale',
    'a=1&B sale&utm_source=x',
    'utm_source=x&a=B sale',
    'utm_source=x&&utm_medium=email',
    'utm_source=x&utm_campaign=A%26B',
  ])('has nothing to say of %s', (query) => {
    expect(hits(RULE, at(query))).toEqual([]);
  });

  it('offers nothing that would be wrong too', () => {
    expect(choicesOf(RULE, at(`utm_campaign=${'a'.repeat(400)}&${'B'.repeat(50)}`))).toEqual([]);
    expect(choicesOf(RULE, at('utm_campaign=090-1234&Tel 090-1234-5678'))).toEqual([]);
  });
});
