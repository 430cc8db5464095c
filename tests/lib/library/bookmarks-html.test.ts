import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookmarksHtml } from '@/lib/library/bookmarks-html';
import type { Preset } from '@/lib/library/library';
import { presetAddress } from '@/lib/library/preset-address';
import { anyPreset, anyText } from '@/tests/support/library-arbitraries';

const BASE = 'https://utmost.example/en/';
const LINK_RE = /<DT><A HREF="([^"<>]*)" ADD_DATE="(\d+)">([^<>]*)<\/A>/;

const preset = (name: string): Preset => ({
  id: 'p 1',
  name,
  description: '',
  prefill: 'source=a&campaign=<yyyy>_sale',
  conventions: [],
  starred: false,
  createdAt: 1_790_000_000_999,
  changedAt: 0,
  revision: 1,
});

const readText = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** What a browser makes of it: the lines with a link, their texts read. */
function read(html: string) {
  return html.split('\n').flatMap((line) => {
    const [, address, date, name] = LINK_RE.exec(line) ?? [];
    return address === undefined || name === undefined
      ? []
      : [{ address: readText(address), date: Number(date), name: readText(name) }];
  });
}

describe('bookmarksHtml', () => {
  it('is a folder of links, as browsers write it', () => {
    const html = bookmarksHtml([preset('Mail & more')], { folder: 'Utmost "presets"', base: BASE });
    expect(html.split('\n')).toEqual([
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
      '<TITLE>Bookmarks</TITLE>',
      '<H1>Bookmarks</H1>',
      '<DL><p>',
      '    <DT><H3>Utmost &quot;presets&quot;</H3>',
      '    <DL><p>',
      '        <DT><A HREF="https://utmost.example/en/#source=a&amp;campaign=%3Cyyyy%3E_sale&amp;preset=p%201" ADD_DATE="1790000000">Mail &amp; more</A>',
      '    </DL><p>',
      '</DL><p>',
      '',
    ]);
  });

  it('keeps a script in a name as text', () => {
    const html = bookmarksHtml([preset('"><script>alert(1)</script>')], {
      folder: '</H3><script>',
      base: BASE,
    });
    expect(html).not.toMatch(/<\/?script/i);
    expect(read(html)[0]?.name).toBe('"><script>alert(1)</script>');
  });

  it('is a line for each preset, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyPreset, { maxLength: 3 }), anyText, (presets, folder) => {
        const links = read(bookmarksHtml(presets, { folder, base: BASE }));
        expect(links).toEqual(
          presets.map((item) => ({
            address: presetAddress(item, BASE),
            date: Math.floor(item.createdAt / 1_000),
            name: item.name.toWellFormed().replace(/[\0-\x1F\x7F]+/g, ' '),
          })),
        );
      }),
    );
  });
});
