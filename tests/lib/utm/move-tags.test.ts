import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOfForm } from '@/lib/utm/form-link';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { moveTags } from '@/lib/utm/move-tags';
import { UTM_KEYS } from '@/lib/utm/params';
import { read } from '@/tests/support/link';
import { anyDestination, wellFormedTags } from '@/tests/support/link-arbitraries';

const E = 'https://e.com/';
const NONE: ReadonlySet<string> = new Set();
const move = (text: string, values: Partial<FormValues> = {}, locked = NONE) =>
  moveTags(text, { ...EMPTY_FORM, ...values }, locked);

describe('moveTags', () => {
  test('takes all tags into empty fields, and leaves the bare destination', () => {
    expect(move(`${E}?a=1&utm_source=x&b&utm_campaign=%E6%98%A5+sale#top`)).toEqual({
      url: `${E}?a=1&b#top`,
      moved: { utm_source: 'x', utm_campaign: '春 sale' },
      stayed: [],
      notices: [],
    });
  });

  test.each([
    ['its field says something else', { utm_source: 'y' }, NONE],
    ['its field is locked', {}, new Set(['utm_source'])],
    ['its field is locked to the same value', { utm_source: 'x' }, new Set(['utm_source'])],
  ])('a tag stays in the link where %s', (_name, values, locked) => {
    expect(move(`${E}?utm_source=x&a&utm_medium=m`, values, locked)).toEqual({
      url: `${E}?utm_source=x&a`,
      moved: { utm_medium: 'm' },
      stayed: ['utm_source'],
      notices: [],
    });
  });

  test('a tag whose field says the same moves', () => {
    expect(move(`${E}?utm_source=x`, { utm_source: ' x ' })?.url).toBe(E);
  });

  test.each([
    ['an HTML entity', '?utm_source=x&amp;utm_medium=y'],
    ['the source of a mail', '?utm_source=3Dx&utm_medium=3Dy'],
    ['full-width signs', '?utm_source=a＆utm_medium=b'],
    ['a second question mark', '?utm_source=a?utm_medium=b'],
  ])('nothing moves before it is mended: %s', (_name, query) => {
    expect(move(E + query)).toBeUndefined();
  });

  test.each([
    ['given twice', '?utm_source=a&utm_source=b&utm_medium=m'],
    ['also behind the #, with another value', '?utm_source=a&utm_medium=m#utm_source=b'],
    ['encoded twice', '?utm_source=a%2520b&utm_medium=m'],
    ['in Shift_JIS', '?utm_source=%8Ft&utm_medium=m'],
    ['with the end of a sentence', '?utm_medium=m&utm_source=spring).'],
  ])('a tag that has to be mended stays where its notice is: %s', (_name, link) => {
    const moved = move(E + link);
    expect(moved).toMatchObject({ moved: { utm_medium: 'm' }, stayed: ['utm_source'] });
    expect(read(moved?.url ?? '').notices.length).toBeGreaterThan(0);
  });

  test('tags behind the # move too', () => {
    expect(move(`${E}#utm_source=x`)).toMatchObject({ url: E, moved: { utm_source: 'x' } });
  });

  test('what cleaning did on the way is told', () => {
    expect(move(' e.com?utm_source=x')).toMatchObject({
      url: 'https://e.com',
      notices: [{ code: 'trimmed' }, { code: 'scheme_added' }],
    });
  });

  test.each([
    ['no link', 'spring sale'],
    ['nothing', ''],
    ['no tags', `${E}?a=1`],
    ['an empty tag', `${E}?utm_source=`],
    ['a misspelt one', `${E}?utm_souce=x`],
    ['several links', `${E}?utm_source=x ${E}`],
  ])('nothing moves: %s', (_name, text) => {
    expect(move(text)).toBeUndefined();
  });

  test('nothing moves where no tag may', () => {
    expect(move(`${E}?utm_source=x`, { utm_source: 'y' })).toBeUndefined();
  });
});

test('moving loses nothing: the form then gives a link that reads the same', () => {
  const lock = fc
    .uniqueArray(fc.constantFrom(...UTM_KEYS), { maxLength: 3 })
    .map((keys) => new Set<string>(keys));
  fc.assert(
    fc.property(anyDestination, wellFormedTags, lock, (text, tags, locked) => {
      const result = move(text, tags, locked);
      if (result === undefined) return;
      const before = read(text).tags;
      expect([...Object.keys(result.moved), ...result.stayed].sort()).toEqual(Object.keys(before).sort());
      expect({ ...read(result.url).tags, ...result.moved }).toEqual(before);
      if (result.stayed.length > 0) return;
      const values = { ...EMPTY_FORM, url: result.url, ...result.moved };
      const { result: built } = linkOfForm(values, new Set());
      // The form leaves out the white space around values.
      const trims = Object.values(result.moved).some((value) => value.trim() !== value);
      if (built.ok && !trims) expect(read(built.url).tags).toEqual(before);
    }),
  );
});
