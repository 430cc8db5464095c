import { describe, expect, it } from 'vitest';
import { choicesOf, customised, hits, on } from '@/tests/support/rule-cases';

describe('other-tool-tags', () => {
  it('hints once for each tool', () => {
    expect(hits('other-tool-tags', on('mtm_campaign=a&mtm_source=b&ref=c'))).toMatchObject([
      { severity: 'hint', params: { name: 'mtm_campaign, mtm_source', platform: 'Matomo', count: 2 } },
      { severity: 'hint', params: { name: 'ref', count: 1 } },
    ]);
  });

  it('offers to take out what a tool left behind, but not what one may read', () => {
    expect(choicesOf('other-tool-tags', on('a=%2b&mc_cid=1&flag'))).toEqual(['https://e.com/?a=%2b&flag']);
    expect(choicesOf('other-tool-tags', on('mtm_campaign=a'))).toEqual([]);
  });

  it('finds one among the custom parameters', () => {
    expect(hits('other-tool-tags', customised('a', 'mtm_campaign'))).toMatchObject([
      { field: 'x.mtm_campaign' },
    ]);
  });

  it('has nothing to say of a link without tags of ours, or of other pairs', () => {
    expect(hits('other-tool-tags', { url: 'https://e.com/?mtm_campaign=a' })).toEqual([]);
    expect(hits('other-tool-tags', on('color=red'))).toEqual([]);
  });
});
