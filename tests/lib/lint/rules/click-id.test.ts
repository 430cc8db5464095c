import { describe, expect, it } from 'vitest';
import { choicesOf, customised, fixOf, hits, on } from '@/tests/support/rule-cases';

describe('click-id', () => {
  it('offers to take it out, and nothing else with it', () => {
    const input = on('a=%2b&fbclid=x1&q=a%20b&fbclid=x1');
    expect(hits('click-id', input)).toMatchObject([
      { severity: 'warning', field: 'url', params: { name: 'fbclid', platform: 'Meta' } },
      { params: { name: 'fbclid' } },
    ]);
    expect(fixOf('click-id', input)).toBeUndefined();
    expect(choicesOf('click-id', input)).toEqual(['https://e.com/?a=%2b&q=a%20b&fbclid=x1']);
  });

  it('finds one among the custom parameters', () => {
    expect(hits('click-id', customised('x', 'fbclid'))).toMatchObject([
      { field: 'x.fbclid', choices: [{ kind: 'remove', before: 'x', patch: { custom: [] } }] },
    ]);
  });

  it.each(['gclid={gclid}', 'irclickid=x', 'mc_eid=x', 'clid=x'])('has nothing to say of %s', (pair) => {
    expect(hits('click-id', on(pair))).toEqual([]);
    const [name = '', value = ''] = pair.split('=');
    expect(hits('click-id', customised(value, name))).toEqual([]);
  });
});
