import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asLines,
  asTable,
  type CampaignLink,
  linksOfPlaces,
  linksOfVariants,
} from '@/lib/platforms/campaign-links';
import { usesOf } from '@/lib/platforms/guided';
import { PLATFORMS } from '@/lib/platforms/platforms';
import { EMPTY_FORM, type FormValues } from '@/lib/utm/form-values';
import { parseUrl } from '@/lib/utm/parse';

const FORM: FormValues = { ...EMPTY_FORM, url: 'https://a.jp/', utm_campaign: ' spring ' };
const urls = (links: readonly CampaignLink[]) => links.map(({ result }) => (result.ok ? result.url : ''));
const HEADERS = ['Source', 'Medium', 'Content', 'Link'];

describe('linksOfPlaces', () => {
  test('gives each place its own source and medium, and all the same campaign', () => {
    const links = linksOfPlaces({ ...FORM, utm_source: 'x', custom: [{ name: ' own ', value: '1' }] }, [
      { platform: 'meta', use: 'paid' },
      { platform: 'line_oa', use: 'organic' },
      { platform: 'qr_print', use: 'organic' },
    ]);
    expect(urls(links)).toEqual([
      'https://a.jp/?utm_source=facebook&utm_medium=paid_social&utm_campaign=spring&own=1',
      'https://a.jp/?utm_source=line&utm_medium=social&utm_campaign=spring&own=1',
      'https://a.jp/?utm_source=flyer&utm_medium=qr&utm_campaign=spring&own=1',
    ]);
    expect(links.map(({ id }) => id)).toEqual(['meta:paid', 'line_oa:organic', 'qr_print:organic']);
  });

  test('leaves a source that is the person’s own to be filled in', () => {
    const place = { platform: 'hubspot', use: 'organic' } as const;
    const [link] = linksOfPlaces(FORM, [place]);
    expect(link).toMatchObject({ place, source: '', medium: 'email' });
    const edits = { 'hubspot:organic': { utm_source: 'weekly' } };
    expect(urls(linksOfPlaces(FORM, [place], edits))).toEqual([
      'https://a.jp/?utm_source=weekly&utm_medium=email&utm_campaign=spring',
    ]);
  });

  test('takes edits of one row for that row alone', () => {
    const places = [
      { platform: 'meta', use: 'paid' },
      { platform: 'meta', use: 'organic' },
      { platform: 'meta', use: 'paid' },
    ] as const;
    const links = linksOfPlaces(FORM, places, { 'meta:paid': { utm_content: 'b', utm_medium: '' } });
    expect(links.map(({ id, medium, content }) => [id, medium, content])).toEqual([
      ['meta:paid', '', 'b'],
      ['meta:organic', 'social', ''],
      ['meta:paid#2', 'paid_social', ''],
    ]);
  });

  test('keeps the tokens of its platform raw', () => {
    const [link] = linksOfPlaces({ ...FORM, utm_content: '%n' }, [{ platform: 'cm360', use: 'paid' }]);
    expect(link?.result).toMatchObject({ ok: true, url: expect.stringMatching(/utm_content=%n$/) });
  });

  test('passes on what is wrong with the address', () => {
    const [link] = linksOfPlaces({ ...FORM, url: '' }, [{ platform: 'note', use: 'organic' }]);
    expect(link?.result.ok).toBe(false);
  });

  test('every place of the table has a link that reads back', () => {
    const places = PLATFORMS.flatMap(({ id }) => usesOf(id).map((use) => ({ platform: id, use })));
    for (const { source, medium, result } of linksOfPlaces(FORM, places)) {
      const parsed = parseUrl(result.ok ? result.url : '');
      expect(parsed.ok && parsed.tags).toEqual({
        ...(source !== '' && { utm_source: source }),
        utm_medium: medium,
        utm_campaign: 'spring',
      });
    }
  });
});

describe('linksOfVariants', () => {
  const form = { ...FORM, utm_source: 'newsletter', utm_medium: 'email' };

  test('tells variants apart by content, in the order of their names', () => {
    const links = linksOfVariants(form, ['a', ' b ', '', '春']);
    expect(links.map(({ id, content }) => [id, content])).toEqual([
      ['variant:a', 'a'],
      ['variant:b', 'b'],
      ['variant:春', '春'],
    ]);
    expect(urls(links)[1]).toBe(
      'https://a.jp/?utm_source=newsletter&utm_medium=email&utm_campaign=spring&utm_content=b',
    );
  });

  test('keeps the content of the form in front', () => {
    const links = linksOfVariants({ ...form, utm_content: ' header ' }, ['a', 'b', 'a'], {
      'variant:a#2': { utm_content: 'footer' },
    });
    expect(links.map(({ content }) => content)).toEqual(['header_a', 'header_b', 'footer']);
  });
});

describe('copying', () => {
  const links = linksOfVariants({ ...FORM, utm_source: '=1+1', utm_medium: 'a\tb\nc' }, ['"x', "'y"]);

  test('lines are the links, nothing else', () => {
    expect(asLines(links).split('\n')).toEqual(urls(links));
    expect(asLines(linksOfVariants({ ...FORM, url: '' }, ['a']))).toBe('');
    expect(asLines([])).toBe('');
  });

  test('a table has the words above, and one row a link', () => {
    const [first = '', second = ''] = urls(links);
    expect(asTable(links, HEADERS).split('\n')).toEqual([
      'Source\tMedium\tContent\tLink',
      `'=1+1\ta b c\t'"x\t${first}`,
      `'=1+1\ta b c\t''y\t${second}`,
    ]);
    expect(asTable(linksOfVariants({ ...FORM, url: '' }, ['a']), HEADERS)).toBe(HEADERS.join('\t'));
  });

  test('a table can begin with the names of the links', () => {
    const places = linksOfPlaces(FORM, [{ platform: 'line_oa', use: 'organic' }]);
    const table = asTable(places, ['Place', ...HEADERS], ({ place }) => `=${place?.platform}`);
    expect(table).toBe(`Place\t${HEADERS.join('\t')}\n'=line_oa\tline\tsocial\t\t${urls(places)[0]}`);
  });

  test.each(['=1', '+1', '-1', '@x', ' =1', '＝1', '＋1', '－1', '＠x', '"a', "'a"])(
    '%s is no formula and no quotation in a sheet',
    (source) => {
      const table = asTable(linksOfVariants({ ...FORM, utm_source: source }, ['a']), HEADERS);
      expect(table.split('\n')[1]?.startsWith(`'${source}\t`)).toBe(true);
    },
  );

  test('a table reads back as the rows, breaks in values apart', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab=+-@"\'\t\n\r \u2028春＝') }),
      fc.string({ unit: 'binary' }),
    );
    const oneLine = (text: string) => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
    fc.assert(
      fc.property(fc.array(fc.record({ utm_source: value, utm_medium: value })), (rows) => {
        const all = rows.flatMap((row) => linksOfVariants({ ...FORM, ...row }, ['a']));
        const [headers, ...read] = readTable(asTable(all, HEADERS));
        expect(headers).toEqual(HEADERS);
        expect(read).toEqual(
          all.map(({ source, medium, content, result }) =>
            [source, medium, content, result.ok ? result.url : ''].map(oneLine),
          ),
        );
      }),
    );
  });
});

/** Reads tab-separated text as a sheet does that shows a leading apostrophe as nothing. */
function readTable(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t').map((each) => each.replace(/^'/, '')));
}
