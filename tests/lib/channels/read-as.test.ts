import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAs } from '@/lib/channels/read-as';
import { TOOLS, type ToolId } from '@/lib/channels/tools';

const as = (tool: ToolId, query: string, fragment = '') => {
  const reading = readAs(`https://a.jp/${query && `?${query}`}${fragment && `#${fragment}`}`);
  return reading.find((each) => each.tool === tool);
};
const FULL =
  'utm_source=Line&utm_medium=social&utm_campaign=Spring+%E6%98%A5&utm_id=S1&utm_term=A%20b&utm_content=Top';

test('every tool reads every link', () => {
  expect(readAs('').map(({ tool }) => tool)).toEqual(TOOLS.map(({ id }) => id));
});

describe('Matomo', () => {
  test('takes the campaign and the keyword, in small letters, and nothing else', () => {
    expect(as('matomo', FULL)).toEqual({
      tool: 'matomo',
      name: 'Matomo',
      campaign: 'spring 春',
      keyword: 'a b',
      from: { campaign: 'utm_campaign', keyword: 'utm_term' },
      notes: [
        { code: 'lower_cased' },
        { code: 'not_read', names: ['utm_source', 'utm_medium', 'utm_id', 'utm_content'] },
      ],
    });
  });

  test.each([
    ['utm_campaign=u&mtm_campaign=m', 'm', 'mtm_campaign'],
    ['mtm_campaign=m&pk_campaign=p', 'p', 'pk_campaign'],
    ['mtm_campaign=&utm_campaign=u', 'u', 'utm_campaign'],
    ['utm_medium=m&utm_source=s', 's', 'utm_source'],
    ['utm_medium=m', 'm', 'utm_medium'],
  ])('%s: the first that is not empty, in the order of its list', (query, campaign, from) => {
    expect(as('matomo', query)).toMatchObject({ campaign, from: { campaign: from } });
  });

  test('a source that stands in for the campaign is told', () => {
    expect(as('matomo', 'utm_source=s')?.notes).toEqual([
      { code: 'fallback', field: 'campaign', name: 'utm_source' },
    ]);
  });

  test.each([
    ['', 'mtm_campaign=f&mtm_kwd=k', { campaign: 'f', keyword: 'k', notes: [{ code: 'from_fragment' }] }],
    ['mtm_campaign=q', 'mtm_campaign=f', { campaign: 'q', notes: [] }],
  ])('reads the fragment where the query has no campaign: %j #%s', (query, fragment, expected) => {
    expect(as('matomo', query, fragment)).toMatchObject(expected);
  });

  test.each([
    ['matomo', 255],
    ['matomo-campaigns', 250],
  ] as const)('%s cuts at %d characters', (tool, limit) => {
    const exact = as(tool, `utm_campaign=${'春'.repeat(limit)}`);
    const longer = as(tool, `utm_campaign=${'🌸'.repeat(limit + 1)}`);
    expect(exact).toMatchObject({ campaign: '春'.repeat(limit), notes: [] });
    expect(longer?.campaign).toBe('🌸'.repeat(limit));
    expect(longer?.notes).toEqual([{ code: 'cut', field: 'campaign', limit }]);
  });
});

describe('Matomo with MarketingCampaignsReporting', () => {
  test('takes source, medium, content and id too', () => {
    expect(as('matomo-campaigns', FULL)).toMatchObject({
      campaign: 'spring 春',
      source: 'line',
      medium: 'social',
      content: 'top',
      id: 's1',
      notes: [{ code: 'lower_cased' }],
    });
  });

  test('leaves the id of a click as it is', () => {
    expect(as('matomo-campaigns', 'mtm_clid=AbC')).toMatchObject({ id: 'AbC', notes: [] });
    expect(as('matomo-campaigns', `utm_id=${'1'.repeat(101)}`)?.id).toHaveLength(100);
  });
});

describe('Plausible', () => {
  test('takes the five as they are', () => {
    expect(as('plausible', FULL)).toMatchObject({
      source: 'Line',
      medium: 'social',
      campaign: 'Spring 春',
      content: 'Top',
      term: 'A b',
      notes: [{ code: 'capitals_split' }, { code: 'not_read', names: ['utm_id'] }],
    });
  });

  test.each([
    ['ref=r&source=s', 's', 'source'],
    ['ref=r', 'r', 'ref'],
  ])('falls back where there is no utm_source: %s', (query, source, name) => {
    const notes = [{ code: 'fallback', field: 'source', name }];
    expect(as('plausible', query)).toMatchObject({ source, from: { source: name }, notes });
    expect(as('plausible', `${query}&utm_source=u`)?.source).toBe('u');
  });

  test('shows a click id as medium only where there are no tags', () => {
    expect(as('plausible', 'gclid=1')?.notes).toEqual([{ code: 'click_id_medium', name: 'gclid' }]);
    expect(as('plausible', 'gclid=1&utm_source=google')?.notes).toEqual([]);
  });
});

test('PostHog takes the five as sent, not the id, and records click ids', () => {
  expect(as('posthog', `${FULL}&gclid=1&fbclid=2`)).toMatchObject({
    source: 'Line',
    term: 'A b',
    notes: [
      { code: 'capitals_as_sent' },
      { code: 'not_read', names: ['utm_id'] },
      { code: 'click_ids_recorded', names: ['gclid', 'fbclid'] },
    ],
  });
});

describe('laws', () => {
  test('any argument gives a reading of each tool, and each column comes from a parameter of its list', () => {
    const name = fc.constantFrom(
      'utm_source',
      'utm_campaign',
      'mtm_kwd',
      'ref',
      'pk_cpn',
      'gclid',
      '__proto__',
      '%E6',
    );
    const pair = fc.tuple(name, fc.string()).map(([key, value]) => `${key}=${value}`);
    const link = fc.array(pair).map((pairs) => `https://a.jp/?${pairs.join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), link), (text) => {
        const readings = readAs(text as string);
        expect(readings.map(({ tool }) => tool)).toEqual(TOOLS.map(({ id }) => id));
        readings.forEach(({ from }, index) => {
          const reads: Readonly<Record<string, readonly string[]>> = TOOLS[index]?.reads ?? {};
          for (const [field, parameter] of Object.entries(from)) expect(reads[field]).toContain(parameter);
        });
      }),
    );
  });
});
