import { describe, expect, it } from 'vitest';
import { customised, fixOf, hits, linked, typed } from '@/tests/support/rule-cases';

describe('token-encoded', () => {
  it.each([
    ['%7B%7Bcampaign.name%7D%7D', '{{campaign.name}}'],
    ['x_%7Bcampaignid%7D', 'x_{campaignid}'],
    ['%7Bkeyword:red%20shoes%7D', '{keyword:red%20shoes}'],
    ['%5BAD_ID%5D', '[AD_ID]'],
    ['%25%25jobid%25%25', '%%jobid%%'],
  ])('writes %s in a link as %s', (raw, after) => {
    const [finding] = hits('token-encoded', linked(raw));
    expect(finding).toMatchObject({ severity: 'error', field: 'url', fix: { kind: 'link', before: raw } });
    expect(finding?.fix?.patch.url).toBe(linked(after).url);
  });

  it.each([
    ['%7B%7Bcampaign.name%7D%7D', '{{campaign.name}}'],
    ['%7Bcampaignid%7D_a%20b', '{campaignid}_a b'],
  ])('decodes %s in a field to %s', (value, after) => {
    for (const input of [typed(value), customised(value)]) expect(fixOf('token-encoded', input)).toBe(after);
  });

  it.each([
    '{{campaign.name}}',
    '__CAMPAIGN_NAME__',
    '%E6%98%A5',
    '%7Bsmile%7D',
    'a%20b_{{campaign.name}}',
    'sale',
  ])('has nothing to say of %s', (raw) => {
    for (const input of [linked(raw), typed(raw)]) expect(hits('token-encoded', input)).toEqual([]);
  });
});
