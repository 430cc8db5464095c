import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildUrl, prepareUrl } from '@/lib/utm/build';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';
import { parseUrl } from '@/lib/utm/parse';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';
import { built, isUrl, read } from '@/tests/support/link';
import {
  anyDestination,
  anyTags,
  anyText,
  cleanDestination,
  taggedDestination,
  textOf,
  utmKey,
  wellFormedTags,
  wellFormedText,
} from '@/tests/support/link-arbitraries';

/** The two laws that the product stands on are tried on at least ten thousand links wherever they run. */
const MANY = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };

const own = new Set<string>(UTM_KEYS);
/** Is this piece of a query a tag of ours, for writing: in any case, percent-encoded or not? */
function isOurs(piece: string): boolean {
  const name = piece.split('=', 1)[0] ?? '';
  const decoded = name.replace(/%([2-7][0-9a-f])/gi, (_escape, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return own.has(decoded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
}
function cut(url: string): { head: string; query: string | null; fragment: string } {
  const hash = url.indexOf('#');
  const before = hash < 0 ? url : url.slice(0, hash);
  const mark = before.indexOf('?');
  return {
    head: mark < 0 ? before : before.slice(0, mark),
    query: mark < 0 ? null : before.slice(mark + 1),
    fragment: hash < 0 ? '' : url.slice(hash),
  };
}

describe('4.1 reading gives back what was written', () => {
  test('4.1 parse(build(d, t)).tags equals t, on a destination without tags', () => {
    fc.assert(
      fc.property(cleanDestination, wellFormedTags, (destination, tags) => {
        expect(read(built(textOf(destination), tags).url).tags).toEqual(tags);
      }),
      MANY,
    );
  });
  test('4.1 whichever way spaces and tokens are written', () => {
    fc.assert(
      fc.property(
        cleanDestination,
        wellFormedTags,
        fc.constantFrom(
          { space: '+' } as const,
          { tokens: 'encode' } as const,
          { platform: 'cm360' },
          { platform: 'sfmc' },
          { platform: 'affiliate' },
        ),
        (destination, tags, options) => {
          expect(read(built(textOf(destination), tags, options).url).tags).toEqual(tags);
        },
      ),
    );
  });
  test('4.1 a lone surrogate comes back as U+FFFD', () => {
    fc.assert(
      fc.property(cleanDestination, utmKey, anyText, (destination, key, value) => {
        const { tags } = read(built(textOf(destination), { [key]: value }).url);
        expect(tags).toEqual({ [key]: value.toWellFormed() });
      }),
    );
  });
  test('4.1 the bare destination comes back too', () => {
    fc.assert(
      fc.property(cleanDestination, wellFormedTags, (destination, tags) => {
        // A `?` or `&` at the end is reused by the first tag, and goes with it.
        fc.pre(!/[?&]$/.test(cut(textOf(destination)).query ?? 'x') && cut(textOf(destination)).query !== '');
        expect(read(built(textOf(destination), tags).url).destination).toBe(textOf(destination));
      }),
    );
  });
  test('4.1 custom parameters are read by the names and values that were given', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(wellFormedText, wellFormedText), {
          maxLength: 3,
          selector: ([name]) => name,
        }),
        (pairs) => {
          const custom = pairs.map(([name, value]) => [`x.${name}`, value] as const);
          const { others } = read(built('https://e.com/', { utm_source: 's' }, { custom }).url);
          expect(others.map(({ name, value }) => [name, value])).toEqual(custom.map((pair) => [...pair]));
        },
      ),
    );
  });
});

describe('4.2 building is idempotent and local', () => {
  test('4.2 building a second time changes nothing', () => {
    fc.assert(
      fc.property(anyDestination, anyTags, fc.boolean(), (destination, tags, withCustom) => {
        const options = withCustom
          ? {
              custom: [
                ['k y', '春 {x}'],
                ['z', '1'],
              ] as const,
            }
          : {};
        const once = built(destination, tags, options).url;
        const twice = built(once, tags, options);
        expect(twice.url).toBe(once);
        expect(twice.notices.filter((notice) => /^tag_|^duplicate|^key_/.test(notice.code))).toEqual([]);
      }),
    );
  });
  test('4.2 changing one tag changes only the bytes of that tag', () => {
    fc.assert(
      fc.property(
        anyDestination,
        anyTags,
        utmKey,
        anyText,
        anyText,
        (destination, rest, key, before, after) => {
          const first = built(destination, { ...rest, [key]: before });
          const second = built(destination, { ...rest, [key]: after });
          const around = (link: typeof first) => {
            const texts: [string, string] = ['', ''];
            let side: 0 | 1 = 0;
            for (const part of link.parts()) {
              if (part.key === key && part.kind !== 'separator' && part.kind !== 'tag_name') side = 1;
              else texts[side] += part.text;
            }
            return texts;
          };
          expect(around(second)).toEqual(around(first));
        },
      ),
    );
  });
  test('4.2 changing one tag afterwards gives what building with it at once gives', () => {
    fc.assert(
      fc.property(taggedDestination, anyTags, utmKey, anyText, (destination, tags, key, value) => {
        const first = built(textOf(destination), { ...tags, [key]: 'first' }).url;
        expect(built(first, { [key]: value }).url).toBe(
          built(textOf(destination), { ...tags, [key]: value }).url,
        );
      }),
    );
  });
});

describe('4.3 every byte that is not ours stays', () => {
  test('4.3 a destination without tags stands in the link whole and in order', () => {
    fc.assert(
      fc.property(cleanDestination, anyTags, (destination, tags) => {
        const { head, query, fragment } = cut(textOf(destination));
        const { url } = built(textOf(destination), tags);
        const start = head + (query === null ? '' : `?${query}`);
        expect(url.startsWith(start)).toBe(true);
        expect(url.endsWith(fragment)).toBe(true);
        const added = url.slice(start.length, url.length - fragment.length);
        const keys = UTM_KEYS.filter((key) => tags[key] !== undefined);
        expect(
          added
            .replace(/^[?&]/, '')
            .split('&')
            .map((pair) => pair.split('=', 1)[0])
            .join(),
        ).toBe(keys.join());
        if (keys.length > 0) expect(added[0]).toBe(query === null ? '?' : /^$|&$/.test(query) ? 'u' : '&');
      }),
      MANY,
    );
  });
  test('4.3 a destination with tags keeps the pieces that are not ours, and its head and fragment', () => {
    fc.assert(
      fc.property(taggedDestination, anyTags, fc.boolean(), (destination, tags, keep) => {
        const before = cut(textOf(destination));
        const after = cut(built(textOf(destination), tags, { existing: keep ? 'keep' : 'replace' }).url);
        expect([after.head, after.fragment]).toEqual([before.head, before.fragment]);
        // A trailing `&` is reused by the first new tag: an empty last piece may go.
        const foreign = (query: string | null) =>
          (query ?? '')
            .replace(/&$/, '')
            .split('&')
            .filter((piece) => !isOurs(piece) && piece !== '');
        expect(foreign(after.query)).toEqual(foreign(before.query));
      }),
      MANY,
    );
  });
  test('4.3 tags that are not written keep their bytes', () => {
    fc.assert(
      fc.property(taggedDestination, (destination) => {
        expect(built(textOf(destination), {}).url).toBe(textOf(destination));
        expect(built(textOf(destination), { utm_source: '', utm_medium: undefined }).url).toBe(
          textOf(destination),
        );
      }),
    );
  });
  test('4.3 removing every tag leaves the foreign pieces, one & gone with each tag', () => {
    const none = Object.fromEntries(UTM_KEYS.map((key) => [key, null]));
    fc.assert(
      fc.property(taggedDestination, (destination) => {
        const before = cut(textOf(destination));
        const after = cut(built(textOf(destination), none).url);
        const rest = (before.query ?? '').split('&').filter((piece) => !isOurs(piece));
        expect([after.head, after.fragment]).toEqual([before.head, before.fragment]);
        expect(after.query ?? '').toBe(rest.join('&'));
      }),
    );
  });
  test('4.3 reading takes out our tags and nothing else', () => {
    fc.assert(
      fc.property(taggedDestination, (destination) => {
        const before = cut(textOf(destination));
        fc.pre(!/^\/r\?/.test(before.fragment.slice(1)));
        const after = cut(read(textOf(destination)).destination);
        const rest = (before.query ?? '')
          .split('&')
          .filter((piece) => !own.has(piece.split('=', 1)[0] ?? ''));
        expect([after.head, after.fragment]).toEqual([before.head, before.fragment]);
        expect(after.query ?? '').toBe(rest.join('&'));
        expect(read(textOf(destination)).others.map((pair) => pair.raw)).toEqual(
          rest.filter((piece) => piece !== ''),
        );
      }),
    );
  });
  test('4.3 a prepared destination writes the same bytes', () => {
    fc.assert(
      fc.property(anyDestination, anyTags, (destination, tags) => {
        const prepared = prepareUrl(destination);
        if (!prepared.ok) expect.fail('refused');
        const result = prepared.build(tags);
        expect(result.ok && result.url).toBe(built(destination, tags).url);
        expect(prepared.destination).toBe(destination);
        expect(prepared.notices.filter((notice) => notice.code !== 'unusual_space_kept')).toEqual([]);
      }),
    );
  });
});

describe('4.4 a server reads the given values', () => {
  // A raw `%` or `+` of a token is for the platform to replace; until then a server reads it as an escape or a space.
  const loose = TOKEN_PLATFORMS.flatMap((row) => row.tokens.map((entry) => entry.token)).filter((token) =>
    /[%+]/.test(token),
  );
  test('4.4 new URL(x).searchParams reads exactly the given values', () => {
    fc.assert(
      fc.property(cleanDestination, anyTags, fc.constantFrom('%20', '+'), (destination, tags, space) => {
        fc.pre(!Object.values(tags).some((value) => loose.some((token) => value.includes(token))));
        const { searchParams } = new URL(built(textOf(destination), tags, { space }).url);
        for (const key of UTM_KEYS) {
          const value = tags[key as UtmKey];
          expect(searchParams.getAll(key)).toEqual(value === undefined ? [] : [value.toWellFormed()]);
        }
      }),
    );
  });
  test('4.4 and with every token encoded, without exception', () => {
    fc.assert(
      fc.property(cleanDestination, anyTags, (destination, tags) => {
        const { searchParams } = new URL(built(textOf(destination), tags, { tokens: 'encode' }).url);
        for (const key of UTM_KEYS) expect(searchParams.get(key)).toBe(tags[key]?.toWellFormed() ?? null);
      }),
    );
  });
  test('4.4 and everything else as it read the destination', () => {
    fc.assert(
      fc.property(cleanDestination, anyTags, (destination, tags) => {
        const before = new URL(textOf(destination));
        const after = new URL(built(textOf(destination), tags).url);
        expect([after.origin, after.username, after.password, after.pathname, after.hash]).toEqual([
          before.origin,
          before.username,
          before.password,
          before.pathname,
          before.hash,
        ]);
        expect([...after.searchParams].slice(0, before.searchParams.size)).toEqual([...before.searchParams]);
      }),
    );
  });
});

describe('4.5 what was read can be written again', () => {
  test('4.5 build(parse(u).destination, parse(u).tags) reads the same as u', () => {
    fc.assert(
      fc.property(anyDestination, (text) => {
        const first = read(text);
        const second = read(built(first.destination, first.tags).url);
        expect(second.tags).toEqual(first.tags);
        expect(second.clickIds).toEqual(first.clickIds);
        const foreign = (link: typeof first) => link.others.filter((pair) => !isOurs(pair.raw));
        expect(foreign(second)).toEqual(foreign(first));
      }),
    );
  });
  test('4.5 and for any text that reads as a link at all', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const first = parseUrl(
          `example.com/${texts.join('?utm_source=').replace('?utm_source=', '&utm_medium=')}`,
        );
        fc.pre(first.ok);
        if (!first.ok) return;
        const second = read(built(first.destination, first.tags).url);
        expect(second.tags).toEqual(first.tags);
      }),
    );
  });
});

describe('4.6 no input throws', () => {
  test('4.6 any text at all, for building and for reading', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        fc.constantFrom('', 'https://', 'https://e.com/', 'e.com?', 'https://e.com/?utm_source='),
        anyTags,
        (texts, start, tags) => {
          const text = start + texts.join('');
          const result = buildUrl(text, tags);
          expect(typeof result.ok).toBe('boolean');
          expect(parseUrl(text).ok).toBe(prepareUrl(text).ok);
          if (result.ok) expect(isUrl(result.url)).toBe(true);
        },
      ),
    );
  });
  test('4.6 a repair is a text that reads, or is refused with another error', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 3 }),
        fc.constantFrom('https:/', 'http:', 'https//', 'htp://', 'https:\\\\', 'ｈｔｔｐｓ：／／'),
        (texts, scheme) => {
          const result = buildUrl(`${scheme}e.com/${texts.join('')}`, {});
          if (result.ok || result.error.code !== 'scheme_broken') return;
          const again = buildUrl(result.error.repair, {});
          expect(again.ok ? '' : again.error.code).not.toBe('scheme_broken');
        },
      ),
    );
  });
});
