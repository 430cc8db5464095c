import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { MAX_CUSTOM, MAX_VALUE_LENGTH, parsePrefill, serialisePrefill } from '@/lib/share/prefill';
import { EMPTY_PREFILL, fieldOfKey, type PrefillState } from '@/lib/share/prefill-state';
import { decodeText } from '@/lib/url/decode';
import { UTM_KEYS, UTM_PARAMS } from '@/lib/utm/params';

const state = (parts: Partial<PrefillState>): PrefillState => ({ ...EMPTY_PREFILL, ...parts });
const read = (text: string) => parsePrefill(text).state;

const EXAMPLE =
  'url=https%3A%2F%2Fexample.com&source=newsletter&medium=email&campaign=spring&lock=source,medium&hide=term';
const EXAMPLE_STATE = state({
  url: 'https://example.com',
  tags: { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring' },
  lock: ['utm_source', 'utm_medium'],
  hide: ['utm_term'],
});

describe('reading', () => {
  test.each(['', '#', '?'])('the example of the contract, after “%s”', (sign) => {
    expect(parsePrefill(sign + EXAMPLE)).toEqual({ isState: true, state: EXAMPLE_STATE, notices: [] });
  });

  test('every parameter by its short key', () => {
    const text = UTM_PARAMS.map(({ short, good }) => `${short}=${good}`).join('&');
    expect(read(text).tags).toEqual(Object.fromEntries(UTM_PARAMS.map(({ key, good }) => [key, good])));
  });

  test.each([
    ['a plus is a space', 'campaign=spring+sale', 'spring sale'],
    ['%20 is a space', 'campaign=spring%20sale', 'spring sale'],
    ['%2B is a plus', 'campaign=a%2Bb', 'a+b'],
    ['Japanese, escaped or not', 'campaign=%E6%98%A5セール', '春セール'],
    ['what comes behind a second equals sign', 'campaign=a=b', 'a=b'],
    ['a second number sign', 'campaign=a#b', 'a#b'],
    ['a date placeholder, unfilled', 'campaign=%3Cyyyy%3E-<mm>_spring', '<yyyy>-<mm>_spring'],
    ['white space at the ends, which the form trims', 'campaign=%20a%20', ' a '],
    ['an escaped key', '%63ampaign=a', 'a'],
  ])('%s', (_, text, campaign) => {
    expect(parsePrefill(text)).toEqual({
      isState: true,
      state: state({ tags: { utm_campaign: campaign } }),
      notices: [],
    });
  });

  test.each([
    ['dots in the name', 'x.a.b=1', [['a.b', '1']]],
    ['a name that begins like one', 'x.x.a=1', [['x.a', '1']]],
    ['an escaped name', 'x.%E8%89%B2=%E8%B5%A4', [['色', '赤']]],
    [
      'the same name twice, in order',
      'x.a=2&x.b=3&x.a=1',
      [
        ['a', '2'],
        ['b', '3'],
        ['a', '1'],
      ],
    ],
    ['no value yet', 'x.a=', [['a', '']]],
    ['no name yet', 'x.=1', [['', '1']]],
    ['nothing at all', 'x.=&x.a=1', [['a', '1']]],
    [
      'an object’s own words',
      'x.__proto__=1&x.constructor=2',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
  ])('a custom parameter: %s', (_, text, custom) => {
    expect(parsePrefill(text)).toEqual({ isState: true, state: state({ custom } as never), notices: [] });
  });

  test('a place is read by its id; others are nobody’s', () => {
    expect(parsePrefill('#platform=line_oa')).toEqual({
      isState: true,
      state: state({ platform: 'line_oa' }),
      notices: [],
    });
    expect(read('platform=meta&platform=line_oa&source=a')).toEqual(
      state({ platform: 'meta', tags: { utm_source: 'a' } }),
    );
    expect(read('platform=Meta&platform=&platform=__proto__&source=a')).toEqual(
      state({
        tags: { utm_source: 'a' },
        unknown: [
          ['platform', 'Meta'],
          ['platform', ''],
          ['platform', '__proto__'],
        ],
      }),
    );
  });

  test('the preset that it comes from is read by its id, alone or beside others', () => {
    expect(parsePrefill('#preset=a-1')).toEqual({
      isState: true,
      state: state({ preset: 'a-1' }),
      notices: [],
    });
    expect(read('source=a&lock=source&preset=%E6%98%A5+1&preset=b')).toEqual(
      state({ tags: { utm_source: 'a' }, lock: ['utm_source'], preset: '春 1' }),
    );
  });

  test.each([
    ['nothing', ''],
    ['101 characters', 'i'.repeat(101)],
  ])('%s is the id of no preset, and stays as it is', (_, id) => {
    expect(read(`source=a&preset=${id}`)).toEqual(
      state({ tags: { utm_source: 'a' }, unknown: [['preset', id]] }),
    );
    expect(parsePrefill(`preset=${id}`).isState).toBe(false);
  });

  test('an id of 100 characters is read', () => {
    expect(read(`preset=${'i'.repeat(100)}`).preset).toHaveLength(100);
  });

  test('other keys are kept as they stand, and ignored', () => {
    const text = 'utm_source=a&source=b&fo%6F=%zz+1&Medium=c&flag&=x&__proto__=1';
    expect(parsePrefill(text)).toEqual({
      isState: true,
      state: state({
        tags: { utm_source: 'b' },
        unknown: [
          ['utm_source', 'a'],
          ['fo%6F', '%zz+1'],
          ['Medium', 'c'],
          ['flag', ''],
          ['', 'x'],
          ['__proto__', '1'],
        ],
      }),
      notices: [],
    });
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('text that is no state', () => {
  test.each([
    '',
    '#',
    '#main',
    '#content',
    '#url',
    '#top&x=1',
    '#/route?source=a',
    'utm_source=a',
    '__proto__=1',
    'v=2',
    '&&=&',
    'platform=myspace',
  ])('“%s”', (text) => {
    expect(parsePrefill(text)).toEqual({ isState: false, state: EMPTY_PREFILL, notices: [] });
  });
});

describe('lock and hide', () => {
  test.each([
    ['spaces around keys', 'lock=source,%20medium+,', ['utm_source', 'utm_medium']],
    ['escaped commas', 'lock=source%2Cmedium', ['utm_source', 'utm_medium']],
    ['a key twice', 'lock=source,source', ['utm_source']],
    ['two lists', 'lock=source&lock=url', ['utm_source', 'url']],
    ['custom parameters', 'lock=x.color,x.a%252Cb,x.100%2525', ['x.color', 'x.a,b', 'x.100%']],
  ])('%s', (_, text, lock) => {
    expect(parsePrefill(text)).toEqual({ isState: true, state: state({ lock } as never), notices: [] });
  });

  test('a field that there is not is told', () => {
    const { state: found, notices } = parsePrefill('source=a&hide=utm_term,term,foo,__proto__');
    expect(found.hide).toEqual(['utm_term']);
    expect(notices).toEqual([
      { code: 'field_unknown', list: 'hide', names: ['utm_term', 'foo', '__proto__'] },
    ]);
  });
});

describe('damaged addresses', () => {
  test.each([
    ['100%off', '100%off', '%'],
    ['a%E6%98', 'a%E6%98', '%E6%98'],
    ['%C3%28+x', '%C3%28 x', '%C3%28'],
    ['%ED%A0%80', '%ED%A0%80', '%ED%A0%80'],
  ])('bad escapes in %s stay', (raw, value, before) => {
    const found = parsePrefill(`campaign=${raw}`);
    expect(found.state.tags).toEqual({ utm_campaign: value });
    expect(found.notices).toEqual([{ code: 'escapes_kept', key: 'utm_campaign', before }]);
  });

  test('bad escapes in a list and in a custom name are told too', () => {
    expect(parsePrefill('lock=source,%ff&x.%fe=1').notices.map((notice) => notice.code)).toEqual([
      'escapes_kept',
      'escapes_kept',
      'field_unknown',
    ]);
  });

  test('the first of repeated keys counts, and all values are told', () => {
    const found = parsePrefill('source=a&source=b%20c&url=1&source=a');
    expect(found.state).toEqual(state({ url: '1', tags: { utm_source: 'a' } }));
    expect(found.notices).toEqual([{ code: 'key_repeated', key: 'utm_source', values: ['a', 'b c', 'a'] }]);
  });

  test('a value that is too long for the form is kept aside and written back', () => {
    const long = 'a'.repeat(MAX_VALUE_LENGTH + 1);
    const text = `source=x&campaign=${long}&x.note=${long}`;
    const found = parsePrefill(text);
    expect(found.state).toEqual(
      state({
        tags: { utm_source: 'x' },
        unknown: [
          ['campaign', long],
          ['x.note', long],
        ],
      }),
    );
    const told = { code: 'value_too_long', length: long.length, limit: MAX_VALUE_LENGTH };
    expect(found.notices).toEqual([
      { ...told, key: 'utm_campaign' },
      { ...told, key: 'x.note' },
    ]);
    expect(serialisePrefill(found.state)).toBe(text);
  });

  test('what was kept aside makes way for the field’s own value', () => {
    const aside = read(`url=1&campaign=${'a'.repeat(MAX_VALUE_LENGTH + 1)}&campaigns=b`);
    expect(serialisePrefill({ ...aside, tags: { utm_campaign: 'new' } })).toBe(
      'url=1&campaign=new&campaigns=b',
    );
  });

  test('a value of just the limit is read', () => {
    const value = '春'.repeat(MAX_VALUE_LENGTH);
    expect(read(`campaign=${encodeURIComponent(value)}`).tags.utm_campaign).toBe(value);
  });

  test('custom parameters behind the limit are kept aside', () => {
    const text = Array.from({ length: MAX_CUSTOM + 2 }, (_, i) => `x.n${i}=1`).join('&');
    const found = parsePrefill(text);
    expect(found.state.custom).toHaveLength(MAX_CUSTOM);
    expect(found.state.unknown).toEqual([
      [`x.n${MAX_CUSTOM}`, '1'],
      [`x.n${MAX_CUSTOM + 1}`, '1'],
    ]);
    expect(found.notices).toEqual([{ code: 'too_many_custom', count: MAX_CUSTOM + 2, limit: MAX_CUSTOM }]);
    expect(serialisePrefill(found.state)).toBe(text);
  });

  test('a long address that was read whole is told', () => {
    const text = `source=a&junk=${'b'.repeat(100_000)}`;
    expect(parsePrefill(text).notices).toEqual([{ code: 'address_long', length: text.length }]);
  });

  test.each(['&', '%', '=', '#', ',', 'source=%&', 'x.a=1&', 'lock=,', 'url=/?&', '%25', 'a=b&', '\ud800'])(
    'a megabyte of “%s” behind a source is read',
    (piece) => {
      const text = `source=a&${piece.repeat(1_000_000 / piece.length)}`;
      expect(read(text).tags.utm_source).toBe('a');
    },
  );
});

describe('versions', () => {
  test('version 1 is this one, and is not written', () => {
    expect(parsePrefill('v=1&source=a')).toEqual(parsePrefill('source=a'));
  });

  test('a newer one is read as far as it is known, and told', () => {
    const found = parsePrefill('v=2&source=a&new=b');
    expect(found.state).toEqual(state({ tags: { utm_source: 'a' }, unknown: [['new', 'b']] }));
    expect(found.notices).toEqual([{ code: 'newer_version', version: '2' }]);
  });

  test('what is no version is nobody’s', () => {
    expect(read('source=a&v=dQw4').unknown).toEqual([['v', 'dQw4']]);
  });
});

describe('writing', () => {
  test('the example of the contract', () => {
    expect(serialisePrefill(EXAMPLE_STATE)).toBe(EXAMPLE);
  });

  test('nothing', () => {
    expect(serialisePrefill(EMPTY_PREFILL)).toBe('');
  });

  test('url, the nine, the place, custom, lock, hide, the preset and unknown, in this order', () => {
    const tags = Object.fromEntries(UTM_KEYS.map((key) => [key, 'a']).reverse());
    const text = serialisePrefill({
      unknown: [
        ['n', '1'],
        ['flag', ''],
      ],
      hide: ['url'],
      lock: ['x.c'],
      custom: [['c', '1']],
      tags,
      platform: 'bereal',
      preset: 'p 1',
      url: 'u',
    });
    const nine = UTM_PARAMS.map(({ short }) => `${short}=a`).join('&');
    expect(text).toBe(`url=u&${nine}&platform=bereal&x.c=1&lock=x.c&hide=url&preset=p%201&n=1&flag`);
  });

  test.each([
    ['a space as %20', 'a b', 'a%20b'],
    ['a plus', 'a+b', 'a%2Bb'],
    ['what Markdown, chat and mail cut at', `'()*!<>,"`, '%27%28%29%2A%21%3C%3E%2C%22'],
    ['Japanese', '春', '%E6%98%A5'],
    ['half a surrogate pair', 'a\ud83d', 'a%EF%BF%BD'],
    ['plain values as they are', 'A-z_0.9~', 'A-z_0.9~'],
  ])('%s', (_, value, raw) => {
    expect(serialisePrefill(state({ tags: { utm_campaign: value } }))).toBe(`campaign=${raw}`);
  });

  test('leaves out what is empty, but keeps the name of a custom parameter', () => {
    const custom = [
      ['a', ''],
      ['', ''],
      ['', '1'],
    ] as const;
    expect(serialisePrefill(state({ tags: { utm_source: '' }, custom }))).toBe('x.a=&x.=1');
  });
});

describe('laws', () => {
  const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };
  const unit = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...'abxé春 +%&=#,.<>?/"', '😀', '\ud83d', '\udc00', '%2C', '%25', '%E6'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  );
  const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
  const filled = text.filter((value) => value !== '');
  const field = fc.oneof(
    fc.constantFrom('url' as const, ...UTM_KEYS),
    text.map((name) => `x.${name}` as const),
  );
  const rawName = text
    .map((name) => name.replace(/[&=]/g, ''))
    .filter((name) => {
      const key = decodeText(name);
      return fieldOfKey(key) === undefined && !['lock', 'hide', 'v', 'platform', 'preset'].includes(key);
    });
  const rawPair = fc
    .tuple(
      rawName,
      text.map((value) => value.replaceAll('&', '')),
    )
    .filter((pair) => pair.join('') !== '');
  const anyState: fc.Arbitrary<PrefillState> = fc
    .record({
      url: filled,
      tags: fc.record(Object.fromEntries(UTM_KEYS.map((key) => [key, filled])), { requiredKeys: [] }),
      custom: fc.array(
        fc.tuple(text, text).filter((pair) => pair.join('') !== ''),
        { maxLength: 4 },
      ),
      platform: fc.option(fc.constantFrom(...PLATFORMS.map(({ id }) => id)), { nil: undefined }),
      preset: fc.option(
        filled.map((id) => id.slice(0, 100)),
        { nil: undefined },
      ),
      lock: fc.array(field, { maxLength: 4 }),
      hide: fc.array(field, { maxLength: 4 }),
      unknown: fc.array(rawPair, { maxLength: 3 }),
    })
    .map((drawn) => drawn as PrefillState);

  const wellFormed = (value: string) => value.toWellFormed();
  const asWritten = (drawn: PrefillState): PrefillState => ({
    url: wellFormed(drawn.url),
    tags: Object.fromEntries(Object.entries(drawn.tags).map(([key, value]) => [key, wellFormed(value)])),
    custom: drawn.custom.map(([name, value]) => [wellFormed(name), wellFormed(value)]),
    platform: drawn.platform,
    preset: drawn.preset?.toWellFormed(),
    lock: [...new Set(drawn.lock.map(wellFormed))] as PrefillState['lock'],
    hide: [...new Set(drawn.hide.map(wellFormed))] as PrefillState['hide'],
    unknown: drawn.unknown,
  });

  test('reading what was written gives the same state, with nothing to tell', () => {
    fc.assert(
      fc.property(anyState, (drawn) => {
        expect(parsePrefill(serialisePrefill(drawn))).toEqual({
          isState: true,
          state: asWritten(drawn),
          notices: [],
        });
      }),
      runs,
    );
  });

  test('a server’s form reader reads the same values', () => {
    fc.assert(
      fc.property(anyState, (drawn) => {
        const form = new URLSearchParams(serialisePrefill({ ...drawn, unknown: [] }));
        expect(form.get('url')).toBe(wellFormed(drawn.url));
        for (const { key, short } of UTM_PARAMS) {
          expect(form.get(short) ?? undefined).toBe(drawn.tags[key]?.toWellFormed());
        }
      }),
    );
  });

  test('a browser’s address bar changes nothing', () => {
    fc.assert(
      fc.property(anyState, (drawn) => {
        const written = serialisePrefill({ ...drawn, unknown: [] });
        expect(new URL(`https://example.com/en#${written}`).hash).toBe(`#${written}`);
      }),
    );
  });

  test('any text is read, and what was read is written and read again without a change', () => {
    const anyText = fc
      .array(
        fc.oneof(fc.constantFrom('url=', 'source=', 'x.', 'lock=', 'v=', '&', 'https://e.com/?a=1'), text),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (address) => {
        const found = parsePrefill(address);
        // What is unknown alone is no state.
        fc.pre(serialisePrefill({ ...found.state, unknown: [] }) !== '');
        const again = parsePrefill(serialisePrefill(found.state));
        expect(again.state).toEqual(asWritten(found.state));
      }),
      runs,
    );
  });
});
