import { describe, expect, test } from 'vitest';
import { parseUrl } from '@/lib/utm/parse';
import { built, codes, noticeOf, read, refusal } from '@/tests/support/link';

const E = 'https://e.com/';

describe('3.1 what reading gives', () => {
  test.each([
    ['alone', '?utm_source=x', ''],
    ['alone, before a fragment', '?utm_source=x#top', '#top'],
    ['first', '?utm_source=x&a=1', '?a=1'],
    ['in the middle', '?a=1&utm_source=x&b=2', '?a=1&b=2'],
    ['last', '?a=1&utm_source=x', '?a=1'],
    ['several', '?utm_source=x&a=1&utm_medium=m&utm_campaign=c', '?a=1'],
    [
      'all of nine',
      '?utm_source=1&utm_medium=2&utm_campaign=3&utm_id=4&utm_term=5&utm_content=6&utm_source_platform=7&utm_creative_format=8&utm_marketing_tactic=9',
      '',
    ],
    ['one adjacent & each', '?a&&utm_source=x&&b', '?a&&&b'],
    ['repeated', '?utm_source=x&a&utm_source=y', '?a'],
    ['in a fragment of their own', '#utm_source=x', ''],
    ['foreign bytes', '?q=a%20b&flag&utm_source=x&sig=a~b&a=1&a=2&e=', '?q=a%20b&flag&sig=a~b&a=1&a=2&e='],
    ['a ? that stood there', '?#utm_source=x', '?'],
    ['a # that stood there', '?utm_source=x#', '#'],
    ['nothing of ours', '?a=1&b', '?a=1&b'],
    ['a bare link', '', ''],
    ['an empty query', '?', '?'],
    ['a route', '?utm_source=x#/a?b=c', '#/a?b=c'],
    [
      'a nested link with tags',
      '?u=https%3A%2F%2Fb.com%2F%3Futm_source%3Dy&utm_source=x',
      '?u=https%3A%2F%2Fb.com%2F%3Futm_source%3Dy',
    ],
  ])('3.1 the bare destination is the same text less our tags: %s', (_name, before, after) => {
    expect(read(`https://E.com/p${before}`).destination).toBe(`https://E.com/p${after}`);
  });
  test('3.1 tags is a plain object by canonical key', () => {
    const { tags } = read(`${E}?utm_medium=email&utm_source=x&utm_marketing_tactic=t`);
    expect(tags).toEqual({ utm_source: 'x', utm_medium: 'email', utm_marketing_tactic: 't' });
    expect([Object.prototype, null]).toContain(Object.getPrototypeOf(tags));
    expect(read(E).tags).toEqual({});
  });
  test('3.1 names like __proto__ are pairs like any other', () => {
    const link = read(`${E}?__proto__=a&constructor=b&toString=c&utm_source=x`);
    expect(link.tags).toEqual({ utm_source: 'x' });
    expect(link.others.map((pair) => pair.name)).toEqual(['__proto__', 'constructor', 'toString']);
  });
  test('3.1 all other pairs, in order, with their bytes', () => {
    const { others } = read(`${E}?q=a%20b&flag&utm_source=x&e=&a=1&a=2&%E8%89%B2=%E8%B5%A4+x`);
    expect(others.map(({ name, value, raw }) => [name, value, raw])).toEqual([
      ['q', 'a b', 'q=a%20b'],
      ['flag', '', 'flag'],
      ['e', '', 'e='],
      ['a', '1', 'a=1'],
      ['a', '2', 'a=2'],
      ['色', '赤 x', '%E8%89%B2=%E8%B5%A4+x'],
    ]);
  });
  test('3.1 a clean tagged link gives no notice', () => {
    expect(read(`${E}?q=1&utm_source=x&utm_medium=email#top`).notices).toEqual([]);
  });
  test('3.1 a text that is no link is refused as building refuses it', () => {
    for (const text of [
      '',
      'example',
      'javascript:1',
      'https:/x',
      'https://',
      'https://a.com\nhttps://b.com',
    ]) {
      const result = parseUrl(text);
      expect(result.ok ? result : result.error).toEqual(refusal(text));
    }
  });
  test('3.1 a pasted text is cleaned first, and it is said', () => {
    const link = read(' 「example.jp/ページ?utm_source=x」\n');
    expect(link.destination).toBe('https://example.jp/ページ');
    expect(link.tags).toEqual({ utm_source: 'x' });
    expect(codes(link)).toEqual(['trimmed', 'unwrapped', 'scheme_added']);
  });
});

describe('3.2 decoding', () => {
  const campaign = (raw: string) => read(`${E}?utm_campaign=${raw}`).tags.utm_campaign;
  test.each([
    ['plus', 'a+b', 'a b'],
    ['%20', 'a%20b', 'a b'],
    ['%2B', 'a%2Bb', 'a+b'],
    ['Japanese', '%E6%98%A5', '春'],
    ['lower-case hex', '%e6%98%a5', '春'],
    ['raw Japanese', '春セール', '春セール'],
    ['raw and escaped', '春%E3%82%BBール', '春セール'],
    ['emoji', '%F0%9F%8C%B8', '🌸'],
    ['= in a value', 'a=b', 'a=b'],
    ['once only', 'a%2520b', 'a%20b'],
    ['NUL', 'a%00b', 'a\u0000b'],
    ['a byte order mark is text', '%EF%BB%BFa', '\ufeffa'],
    ['U+FFFD itself', '%EF%BF%BD', '\ufffd'],
  ])('3.2 a value is decoded once: %s', (_name, raw, value) => {
    expect(campaign(raw)).toBe(value);
  });
  test.each([
    ['no hex', '100%off', '100%off'],
    ['cut short', '%E6%98', '%E6%98'],
    ['wrong continuation: the whole run stays', '%C3%28', '%C3%28'],
    ['a good character in the run stays too', '%E6%98%A5%E6%98', '%E6%98%A5%E6%98'],
    ['overlong', '%C0%AF', '%C0%AF'],
    ['surrogate in UTF-8', '%ED%A0%80', '%ED%A0%80'],
    ['above the last code point', '%F4%90%80%80', '%F4%90%80%80'],
    ['a byte alone', '%ff', '%ff'],
    ['at the end', 'a%', 'a%'],
    ['one digit', 'a%2', 'a%2'],
    ['the runs beside it are read', '%E6%98%A5-%E6%98-a+b', '春-%E6%98-a b'],
  ])('3.2 a run of escapes that is not UTF-8 stays as it is, reported: %s', (_name, raw, value) => {
    const link = read(`${E}?utm_campaign=${raw}`);
    expect(link.tags.utm_campaign).toBe(value);
    const notice = noticeOf(link, 'escapes_not_utf8');
    expect(notice.key).toBe('utm_campaign');
    expect(read(notice.repair).tags.utm_campaign).toBe(value);
    expect(codes(read(notice.repair))).not.toContain('escapes_not_utf8');
  });
  test('3.2 the same holds for pairs that are not ours', () => {
    const link = read(`${E}?q=%E6%98&100%off=1`);
    expect(link.others.map(({ name, value, raw }) => [name, value, raw])).toEqual([
      ['q', '%E6%98', 'q=%E6%98'],
      ['100%off', '1', '100%off=1'],
    ]);
    expect(link.destination).toBe(`${E}?q=%E6%98&100%off=1`);
  });
  test('3.2 a raw lone surrogate reads as U+FFFD', () => {
    const link = read(`${E}?utm_campaign=a\ud800b`);
    expect(link.tags.utm_campaign).toBe('a\ufffdb');
    expect(noticeOf(link, 'lone_surrogate').key).toBe('utm_campaign');
  });
  test.each([
    ['%%jobid%%41', '%%jobid%%41'],
    ['%%emailname_%%', '%%emailname_%%'],
    ['a%20%ecid!%20b', 'a %ecid! b'],
    ['{{campaign.name}}+x', '{{campaign.name}} x'],
    ['{keyword:running%20shoes}', '{keyword:running shoes}'],
    ['{lpurl+2}', '{lpurl+2}'],
  ])('3.2 tokens are recognised before decoding: %s', (raw, value) => {
    expect(campaign(raw)).toBe(value);
  });
});

describe('3.3 repeated tags and tags in a fragment', () => {
  test('3.3 the first value wins; all are reported', () => {
    const link = read(`${E}?utm_source=a&x=1&utm_source=b+c&utm_source=a`);
    expect(link.tags).toEqual({ utm_source: 'a' });
    expect(noticeOf(link, 'duplicate_tag')).toMatchObject({ key: 'utm_source', values: ['a', 'b c', 'a'] });
    const repaired = read(noticeOf(link, 'duplicate_tag').repair);
    expect(repaired.tags).toEqual({ utm_source: 'a' });
    expect(codes(repaired)).not.toContain('duplicate_tag');
    expect(repaired.destination).toBe(`${E}?x=1`);
  });
  test('3.3 foreign keys may repeat', () => {
    expect(read(`${E}?a=1&a=2`).notices).toEqual([]);
  });
  test.each([
    ['the query has none', '#utm_source=f&utm_medium=m', { utm_source: 'f', utm_medium: 'm' }],
    ['the query has another', '?utm_source=q#utm_medium=m', { utm_source: 'q', utm_medium: 'm' }],
    ['the query has the same: it wins', '?utm_source=q#utm_source=f', { utm_source: 'q' }],
  ])('3.3 tags in a fragment count when the query lacks them: %s', (_name, rest, tags) => {
    expect(read(`https://e.com/p${rest}`).tags).toEqual(tags);
  });
});

describe('3.4 parameters of others', () => {
  test.each([
    ['mtm_campaign', 'tool_tag'],
    ['mtm_source', 'tool_tag'],
    ['pk_campaign', 'tool_tag'],
    ['pk_kwd', 'tool_tag'],
    ['piwik_campaign', 'tool_tag'],
    ['ref', 'tool_tag'],
    ['source', 'tool_tag'],
    ['cid', 'tool_tag'],
    ['gclid', 'click_id'],
    ['fbclid', 'click_id'],
    ['msclkid', 'click_id'],
    ['yclid', 'click_id'],
    ['ttclid', 'click_id'],
    ['mc_eid', 'personal_id'],
    ['mkt_tok', 'personal_id'],
    ['_hsenc', 'personal_id'],
    ['pk_vid', 'personal_id'],
    ['q', 'foreign'],
    ['page', 'foreign'],
    ['sourced', 'foreign'],
    ['utm_foo', 'unknown_utm'],
  ])('3.4 %s is a %s', (name, kind) => {
    const text = `${E}?a=1&${name}=v%20w&utm_source=x`;
    const link = read(text);
    expect(link.others[1]).toEqual({ name, value: 'v w', raw: `${name}=v%20w`, kind });
    expect(link.destination).toBe(`${E}?a=1&${name}=v%20w`);
    expect(link.tags).toEqual({ utm_source: 'x' });
    expect(link.custom).toEqual(['tool_tag', 'unknown_utm'].includes(kind) ? [[name, 'v w']] : []);
    expect(link.clickIds).toEqual(['click_id', 'personal_id'].includes(kind) ? [[name, 'v w']] : []);
  });
});

describe('3.5 faults, each reported with a repair', () => {
  /** Reads, takes the repair of the notice, and reads that: the fault is settled. */
  const settled = (text: string, code: Parameters<typeof noticeOf>[1]) => {
    const notice = noticeOf(read(text), code);
    if (!('repair' in notice)) expect.fail(`${code} has no repair`);
    const again = read(notice.repair);
    expect(codes(again)).not.toContain(code);
    return { notice, repair: notice.repair, tags: again.tags };
  };
  const BOTH = { utm_source: 'x', utm_medium: 'm' };

  test.each([
    [`${E}?a=1?utm_source=x&utm_medium=m`, `${E}?a=1&utm_source=x&utm_medium=m`],
    [`${E}?utm_source=x?utm_medium=m`, `${E}?utm_source=x&utm_medium=m`],
  ])('3.5 a second ?: %s', (text, repair) => {
    const found = settled(text, 'second_question_mark');
    expect(found.repair).toBe(repair);
    expect(found.tags).toEqual(BOTH);
  });
  test.each(['https://e.com/lp/utm_source=x&utm_medium=m', 'https://e.com/lp&utm_source=x&utm_medium=m'])(
    '3.5 no ? before the first tag: %s',
    (text) => {
      const found = settled(text, 'question_mark_missing');
      expect(found.tags).toEqual(BOTH);
      expect(found.repair).toMatch(/^https:\/\/e\.com\/lp\/?\?utm_source=x&utm_medium=m$/);
    },
  );
  test.each([
    ['&amp;', `${E}?utm_source=x&amp;utm_medium=m`, `${E}?utm_source=x&utm_medium=m`],
    ['&amp;', `${E}?a=1&amp;utm_source=x&amp;utm_medium=m`, `${E}?a=1&utm_source=x&utm_medium=m`],
    ['&#38;', `${E}?utm_source=x&#38;utm_medium=m`, `${E}?utm_source=x&utm_medium=m`],
    ['&#38;', `${E}?a=1&#38;utm_source=x&#38;utm_medium=m`, `${E}?a=1&utm_source=x&utm_medium=m`],
  ])('3.5 %s from HTML: %s', (entity, text, repair) => {
    const found = settled(text, 'html_entity');
    expect(found.notice).toMatchObject({ entity });
    expect(found.repair).toBe(repair);
    expect(found.tags).toEqual(BOTH);
  });
  test.each([
    [`${E}？utm_source＝x＆utm_medium＝m`, `${E}?utm_source=x&utm_medium=m`],
    [`${E}?utm_source=x＆utm_medium=m`, `${E}?utm_source=x&utm_medium=m`],
    [`${E}?utm_source＝x&utm_medium＝m`, `${E}?utm_source=x&utm_medium=m`],
    [`${E}?utm_source=x&utm_medium=m＃top`, `${E}?utm_source=x&utm_medium=m#top`],
  ])('3.5 full-width delimiters: %s', (text, repair) => {
    const found = settled(text, 'full_width_delimiter');
    expect(found.repair).toBe(repair);
    expect(found.tags).toEqual(BOTH);
  });
  test.each(['#utm_source=x&utm_medium=m', '?utm_source=x#utm_medium=m', '?a=1#utm_source=x&utm_medium=m'])(
    '3.5 tags after #: %s',
    (rest) => {
      const found = settled(`https://e.com/p${rest}`, 'tags_after_hash');
      expect(found.tags).toEqual(BOTH);
      expect(found.repair).not.toContain('#');
    },
  );
  test.each(['UTM_Source', 'Utm_source', 'UTM_SOURCE'])(
    '3.5 a wrong-case key is reported, and is not a tag: %s',
    (key) => {
      const text = `${E}?${key}=x&utm_medium=m`;
      expect(read(text).tags).toEqual({ utm_medium: 'm' });
      const found = settled(text, 'key_case');
      expect(found.notice).toMatchObject({ key: 'utm_source', before: key });
      expect(found.tags).toEqual(BOTH);
      expect(found.repair).toBe(`${E}?utm_source=x&utm_medium=m`);
    },
  );
  test('3.5 a percent-encoded key is reported', () => {
    const found = settled(`${E}?%75tm_source=x&utm_medium=m`, 'key_encoded');
    expect(found.notice).toMatchObject({ key: 'utm_source', before: '%75tm_source' });
    expect(found.repair).toBe(`${E}?utm_source=x&utm_medium=m`);
  });
  test.each([
    ['utm_souce', 'utm_source'],
    ['utm-source', 'utm_source'],
    ['utmsource', 'utm_source'],
    ['utn_medium', 'utm_medium'],
    ['utm_campain', 'utm_campaign'],
    ['utm_meduim', 'utm_medium'],
  ])('3.5 a misspelt key is reported, and is not a tag: %s', (key, meant) => {
    const text = `${E}?a=1&${key}=x`;
    expect(read(text).tags).toEqual({});
    const found = settled(text, 'key_misspelt');
    expect(found.notice).toMatchObject({ key: meant, before: key });
    expect(found.repair).toBe(`${E}?a=1&${meant}=x`);
    expect(found.tags).toEqual({ [meant]: 'x' });
  });
  test.each(['utm_foo', 'utm_zzzzzzzz', 'utm_'])('3.5 an unknown utm_ key is reported: %s', (key) => {
    const found = settled(`${E}?a=1&${key}=x&utm_source=y`, 'key_unknown');
    expect(found.repair).toBe(`${E}?a=1&utm_source=y`);
  });
  test.each(['utm_source', 'utm_source='])('3.5 a key without a value is reported: %s', (pair) => {
    const found = settled(`${E}?a=1&${pair}&utm_medium=m`, 'value_missing');
    expect(found.notice).toMatchObject({ key: 'utm_source' });
    expect(found.repair).toBe(`${E}?a=1&utm_medium=m`);
  });
  test.each([
    ['a%2520b', 'a%20b', 'a b'],
    ['%25E6%2598%25A5', '%E6%98%A5', '春'],
  ])('3.5 double encoding is reported, and read once: %s', (raw, once, twice) => {
    expect(read(`${E}?utm_campaign=${raw}`).tags.utm_campaign).toBe(once);
    const found = settled(`${E}?utm_campaign=${raw}`, 'double_encoded');
    expect(found.notice).toMatchObject({ key: 'utm_campaign', after: twice });
    expect(found.tags.utm_campaign).toBe(twice);
  });
  test.each([
    ['%8Ft', '春'],
    ['%8F%74', '春'],
    ['%83Z%81%5B%83%8B', 'セール'],
    ['%93%FA%96%7B', '日本'],
  ])('3.5 Shift_JIS escapes: %s', (raw, after) => {
    const found = settled(`${E}?utm_campaign=${raw}`, 'shift_jis');
    expect(found.notice).toMatchObject({ key: 'utm_campaign', after });
    expect(found.tags.utm_campaign).toBe(after);
  });
  test('3.5 duplicates', () => {
    expect(settled(`${E}?utm_source=x&utm_source=y`, 'duplicate_tag').repair).toBe(`${E}?utm_source=x`);
  });
  test.each([
    [').', 'spring).'],
    ['」', 'spring」'],
    ['。', 'spring。'],
    ['.', 'spring.'],
    ['）', 'spring）'],
    [',', 'spring,'],
  ])('3.5 trailing punctuation caught from a sentence: %s', (characters, value) => {
    const found = settled(`${E}?utm_campaign=${value}`, 'trailing_punctuation');
    expect(found.notice).toMatchObject({ characters });
    expect(found.repair).toBe(`${E}?utm_campaign=spring`);
  });
  test('3.5 a host that looks like a tag is no tag', () => {
    const link = read('https://utm_source=x');
    expect(link.tags).toEqual({});
    expect(codes(link)).not.toContain('question_mark_missing');
  });
  test('3.5 =3D of a mail without its soft breaks is reported, and read as it stands', () => {
    const text = `${E}?utm_source=3Dx&utm_medium=3Dm`;
    expect(read(text).tags).toEqual({ utm_source: '3Dx', utm_medium: '3Dm' });
    const found = settled(text, 'quoted_printable');
    expect(found.repair).toBe(`${E}?utm_source=x&utm_medium=m`);
    expect(found.tags).toEqual(BOTH);
  });
  test('3.5 soft breaks of mails', () => {
    const link = read(`${E}?utm_source=3Dx&utm_me=\r\ndium=3Dm`);
    expect(link.tags).toEqual(BOTH);
    expect(codes(link)).toEqual(['soft_breaks_joined']);
  });
  test('3.5 what building writes is never a fault', () => {
    const tags = {
      utm_source: 'News (1).',
      utm_medium: '50%',
      utm_campaign: '春　夏',
      utm_term: '{keyword:a b}',
      utm_id: '3D',
    };
    const link = read(built(`${E}?a=1#top`, tags, { custom: [['k', 'v']] }).url);
    expect(link.tags).toEqual(tags);
    expect(link.notices).toEqual([]);
  });
});
