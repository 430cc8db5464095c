import { describe, expect, test } from 'vitest';
import { buildUrl, prepareUrl } from '@/lib/utm/build';
import { UTM_KEYS } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';
import { breach, HOSTILE_UNITS, LARGE } from '@/tests/support/linear-time';

// Where PROPERTY_RUNS asks for the long way, as CI does, every role is tried up to 1 MB; else only the slowest two are.
const THOROUGH = Number(process.env.PROPERTY_RUNS ?? 0) >= 10_000;
const LONGEST_ROLES = ['a value', 'pairs to read'];
const build = (destination: string, tags = {}, options = {}) => {
  const result = buildUrl(destination, tags, options);
  if (result.ok) result.parts();
  return result;
};
const ROLES: Record<string, (text: string) => { readonly ok: boolean }> = {
  'a destination': (text) => build(text, { utm_source: 'x' }),
  'a host': (text) => build(`https://${text}`, { utm_source: 'x' }),
  'a path': (text) => build(`https://e.com/${text}`, { utm_source: 'x' }),
  'a query': (text) => build(`https://e.com/?${text}!`, { utm_source: 'x', utm_medium: null }),
  'a fragment': (text) => build(`https://e.com/#${text}`, { utm_source: 'x' }),
  'a fragment to write to': (text) =>
    build(`https://e.com/#utm_source=${text}`, { utm_source: 'x' }, { placement: 'fragment' }),
  'a value': (text) => build('https://e.com/', { utm_campaign: text }),
  'a value with an end that disappoints': (text) =>
    build('https://e.com/', { utm_campaign: `{{*|${text}\u0000` }, { platform: 'sfmc' }),
  'the name of a custom parameter': (text) => build('https://e.com/', {}, { custom: [[text, text]] }),
  'a text to read': (text) => parseUrl(text),
  'a path to read': (text) => parseUrl(`e.com/${text}x`),
  'a query to read': (text) => parseUrl(`https://e.com/?utm_source=${text}`),
  'pairs to read': (text) => parseUrl(`https://e.com/?${text} `),
  'a fragment to read': (text) => parseUrl(`https://e.com/?a#utm_source=${text}`),
};

describe('4.6 time is linear', () => {
  test.each(HOSTILE_UNITS)('4.6 %j repeated, in every role', { timeout: 600_000 }, (unit) => {
    const breaches = Object.entries(ROLES).map(([role, run]) => [
      role,
      breach(run, unit),
      THOROUGH || LONGEST_ROLES.includes(role) ? breach(run, unit, LARGE) : null,
    ]);
    expect(breaches.filter(([, ...found]) => found.some((times) => times !== null))).toEqual([]);
  });
  test('4.6 braces nested and closed again', { timeout: 600_000 }, () => {
    const nest = (open: string, close: string) => (unit: string) => {
      const depth = Math.floor(unit.length / (open.length + close.length));
      const text = open.repeat(depth) + close.repeat(depth);
      build('https://e.com/', { utm_campaign: text });
      parseUrl(`https://e.com/?utm_campaign=${text}`);
    };
    for (const [open, close] of [
      ['{', '}'],
      ['{{', '}}'],
      ['${', '}'],
      ['{{a.${', '}}}'],
      ['[', ']'],
      ['{a:', '}'],
      ['<', '>'],
    ] as const) {
      expect([open, breach(nest(open, close), 'x')]).toEqual([open, null]);
    }
  });
  test('4.6 many pairs, many custom parameters', { timeout: 600_000 }, () => {
    const pairs = (text: string) => Array.from({ length: text.length / 16 }, (_, index) => `k${index}`);
    const many = {
      'different foreign keys': (text: string) => parseUrl(`https://e.com/?${pairs(text).join('=1&')}`),
      'different utm_ keys': (text: string) => parseUrl(`https://e.com/?utm_${pairs(text).join('=1&utm_')}`),
      'different custom names': (text: string) =>
        build('https://e.com/', {}, { custom: pairs(text).map((name) => [name, 'v']) }),
      'one custom name': (text: string) =>
        build('https://e.com/', {}, { custom: pairs(text).map(() => ['k', 'v']) }),
      'custom names that the destination has': (text: string) =>
        build(
          `https://e.com/?${pairs(text).join('=1&')}`,
          {},
          { custom: pairs(text).map((name) => [name, 'v']) },
        ),
    };
    for (const [name, run] of Object.entries(many)) expect([name, breach(run, 'x')]).toEqual([name, null]);
  });
});

const thrower = () => {
  throw new Error('hostile');
};
const throwing = new Proxy(
  {},
  {
    get: thrower,
    has: thrower,
    ownKeys: thrower,
    getOwnPropertyDescriptor: thrower,
    getPrototypeOf: thrower,
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const sparse: unknown[] = [];
sparse.length = 1_000_000;
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

const ODD: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['zero', 0],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['bigint', 10n],
  ['true', true],
  ['symbol', Symbol('s')],
  ['function', () => 'https://e.com/'],
  ['class', class {}],
  ['string object', new String('https://e.com/')],
  ['URL', new URL('https://e.com/')],
  ['URLSearchParams', new URLSearchParams('utm_source=x')],
  ['Map', new Map([['utm_source', 'x']])],
  ['date', new Date(Number.NaN)],
  ['regular expression', /x/g],
  ['empty array', []],
  ['array', ['https://e.com/']],
  ['nested array', [[['a', ['b']]]]],
  [
    'array of odd pairs',
    [
      null,
      undefined,
      1,
      'ab',
      [],
      ['a'],
      ['a', null],
      [null, 'v'],
      ['', 'v'],
      [Symbol('k'), 'v'],
      { 0: 'a', 1: 'b' },
    ],
  ],
  ['sparse array', sparse],
  ['array-like of no end', { length: Number.POSITIVE_INFINITY, 0: ['a', 'b'] }],
  ['array with a throwing getter', Object.defineProperty([['a', 'b']], 0, { get: thrower })],
  ['array with a pair that throws', [throwing, ['a', throwing]]],
  [
    'endless iterator',
    {
      *[Symbol.iterator]() {
        for (;;) yield ['a', 'b'];
      },
    },
  ],
  [
    'array whose iterator is endless',
    Object.assign([['a', 'b']], {
      *[Symbol.iterator]() {
        for (;;) yield ['a', 'b'];
      },
    }),
  ],
  ['empty object', {}],
  ['object without prototype', Object.create(null)],
  ['cyclic object', cyclic],
  ['deep object', { utm_source: { utm_source: { utm_source: 'x' } } }],
  [
    'odd values',
    {
      utm_source: 5,
      utm_medium: {},
      utm_campaign: [],
      utm_id: Symbol('v'),
      utm_term: 1n,
      utm_content: () => 'x',
    },
  ],
  [
    'throwing getters',
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['utm_source', 'custom', 'existing', 'space', 'platform', 'length'].map((key) => [
          key,
          { get: thrower, enumerable: true },
        ]),
      ),
    ),
  ],
  ['throwing toString', { toString: thrower, valueOf: thrower }],
  ['throwing Symbol.toPrimitive', { [Symbol.toPrimitive]: thrower }],
  ['Symbol.toPrimitive that gives a link', { [Symbol.toPrimitive]: () => 'https://e.com/' }],
  [
    'tag with throwing toString',
    { utm_source: { toString: thrower }, custom: [[{ toString: thrower }, 'v']] },
  ],
  ['proxy that throws at everything', throwing],
  ['revoked proxy', revoked.proxy],
  ['array proxy that throws', new Proxy([], { get: thrower })],
  ['proxy that says anything', new Proxy({}, { get: () => () => 'x', has: () => true })],
  [
    'odd options',
    { existing: 1, placement: Symbol('p'), space: {}, tokens: [], platform: null, custom: 'ab' },
  ],
  ['options with a throwing platform', { platform: { toString: thrower } }],
  ['options with sparse custom parameters', { custom: sparse }],
  ['options with throwing custom parameters', { custom: throwing }],
  [
    'options with an endless iterator',
    {
      custom: Object.assign([['a', 'b']], {
        *[Symbol.iterator]() {
          for (;;) yield ['a', 'b'];
        },
      }),
    },
  ],
  ['polluted names', JSON.parse('{"__proto__":{"utm_source":"x"},"constructor":1,"utm_source":"y"}')],
  ['frozen', Object.freeze({ utm_source: 'x' })],
];

/** A result is `{ ok: true, … }` or `{ ok: false, error: { code } }`, and what it carries can be called. */
function expectResult(result: unknown): void {
  expect(result).toBeTypeOf('object');
  const { ok, error, url, parts } = result as Record<string, unknown>;
  if (ok === false) expect(error).toMatchObject({ code: expect.any(String) });
  else {
    expect(ok).toBe(true);
    if (url !== undefined) {
      expect(url).toBeTypeOf('string');
      expect(
        (parts as () => { text: string }[])()
          .map((part) => part.text)
          .join(''),
      ).toBe(url);
    }
  }
}

describe('4.6 no argument of any type makes them throw or hang', () => {
  test.each(ODD)('4.6 as destination, as text, as tags, as options: %s', (_name, odd) => {
    const anything = odd as never;
    for (const result of [
      buildUrl(anything, {}),
      buildUrl(anything, anything, anything),
      buildUrl('https://e.com/?a=1', anything),
      buildUrl('https://e.com/?utm_source=1', { utm_source: 'x' }, anything),
      buildUrl('https://e.com/#utm_source=1', { utm_source: anything }, { custom: anything }),
      buildUrl('https://e.com/', {}, { custom: [anything, [anything, anything]] as never }),
      buildUrl(
        'https://e.com/',
        { utm_source: 'x' },
        { existing: anything, placement: anything, space: anything, tokens: anything, platform: anything },
      ),
      parseUrl(anything),
      prepareUrl(anything),
      prepareUrl('https://e.com/', anything),
    ]) {
      expectResult(result);
    }
    const prepared = prepareUrl('https://e.com/?a=1');
    if (!prepared.ok) expect.fail('refused');
    expectResult(prepared.build(anything));
    expectResult(prepared.build({ utm_source: anything, utm_medium: 'm' }));
  });
  test.each(ODD)('4.6 what is not text is no destination: %s', (_name, odd) => {
    for (const result of [buildUrl(odd as never, {}), parseUrl(odd as never), prepareUrl(odd as never)]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'not_text' } });
    }
  });
  test('4.6 an array of the greatest length is read no further than it is filled', () => {
    let looks = 0;
    const look = () => {
      looks += 1;
      // Stops a reader that would go on for hours.
      if (looks > 1_000) throw new Error('too many looks');
    };
    const counting = new Proxy([['a', 'b']], {
      has(target, name) {
        look();
        return Reflect.has(target, name);
      },
      get(target, name, receiver) {
        look();
        return name === 'length' ? 2 ** 32 - 1 : Reflect.get(target, name, receiver);
      },
    });
    expectResult(buildUrl('https://e.com/', {}, { custom: counting as never }));
    expect(looks).toBeLessThan(1_000);
  });
  test('4.6 no argument at all', () => {
    for (const call of [buildUrl, prepareUrl, parseUrl]) {
      expect((call as () => unknown)()).toMatchObject({ ok: false, error: { code: 'not_text' } });
    }
  });
  test('4.6 nothing that is given is changed', () => {
    const tags = Object.freeze({ utm_source: 'x', utm_medium: null });
    const custom = Object.freeze([Object.freeze(['a', 'b'] as const)]);
    const options = Object.freeze({ custom, existing: 'replace' as const });
    expectResult(buildUrl('https://e.com/?utm_medium=m', tags, options));
    expect(tags).toEqual({ utm_source: 'x', utm_medium: null });
  });
  test('4.6 every key twice, thrice, in every spelling, at once', () => {
    const query = UTM_KEYS.flatMap((key) => [
      key,
      key.toUpperCase(),
      `%75${key.slice(1)}`,
      key,
      `${key}=`,
    ]).join('&');
    const none = Object.fromEntries(UTM_KEYS.map((key) => [key, null]));
    const result = buildUrl(`https://e.com/?${query}`, none);
    expect(result.ok && result.url).toBe('https://e.com/');
  });
});
