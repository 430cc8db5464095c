import { describe, expect, it } from 'vitest';
import { choicesOf, customised, fixOf, hits, on } from '@/tests/support/rule-cases';

describe('personal-id', () => {
  it('offers to take it out, and nothing else with it', () => {
    const input = on('a=%2b&mc_eid=x1&q=a%20b&mc_eid=x1');
    expect(hits('personal-id', input)).toMatchObject([
      { severity: 'error', field: 'url', params: { name: 'mc_eid', platform: 'Mailchimp' } },
      { params: { name: 'mc_eid' } },
    ]);
    expect(fixOf('personal-id', input)).toBeUndefined();
    expect(choicesOf('personal-id', input)).toEqual(['https://e.com/?a=%2b&q=a%20b&mc_eid=x1']);
  });

  it('finds one among the custom parameters', () => {
    expect(hits('personal-id', customised('x', 'mc_eid'))).toMatchObject([
      { field: 'x.mc_eid', choices: [{ kind: 'remove', before: 'x', patch: { custom: [] } }] },
    ]);
  });

  it.each(['fbclid=x', 'eid=x'])('has nothing to say of %s', (pair) => {
    expect(hits('personal-id', on(pair))).toEqual([]);
    const [name = '', value = ''] = pair.split('=');
    expect(hits('personal-id', customised(value, name))).toEqual([]);
  });
});
