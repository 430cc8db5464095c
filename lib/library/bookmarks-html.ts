import type { Preset } from '@/lib/library/library';
import { presetAddress } from '@/lib/library/preset-address';

/** As Netscape wrote it in 1996, and every browser still imports it: tags without ends are part of the format. */
const HEAD = [
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
  '<TITLE>Bookmarks</TITLE>',
  '<H1>Bookmarks</H1>',
];

/**
 * Presets as a file of bookmarks: one folder, each preset's address in it. Browsers import it from their bookmark
 * manager. Names stay text, whatever is in them.
 *
 * @param folder - its name
 * @param base - the builder's whole address, without a fragment
 * @see https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 *
 * @example
 * bookmarksHtml([preset], { folder: 'Utmost', base: 'https://utmost.example/en/' })
 * // '<!DOCTYPE NETSCAPE-Bookmark-file-1>…<DT><A HREF="https://utmost.example/en/#source=a" ADD_DATE="1790000000">Mail</A>…'
 */
export function bookmarksHtml(
  presets: readonly Preset[],
  { folder, base }: { readonly folder: string; readonly base: string },
): string {
  const links = presets.map((preset) => {
    const address = escapeHtml(presetAddress(preset, base));
    return `        <DT><A HREF="${address}" ADD_DATE="${seconds(preset.createdAt)}">${escapeHtml(preset.name)}</A>`;
  });
  return [
    ...HEAD,
    '<DL><p>',
    `    <DT><H3>${escapeHtml(folder)}</H3>`,
    '    <DL><p>',
    ...links,
    '    </DL><p>',
    '</DL><p>',
    '',
  ].join('\n');
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A line break would end the line that some importers read one by one. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x1F\x7F]+/g, ' ')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}
