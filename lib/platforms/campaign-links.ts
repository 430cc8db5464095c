import { guidedPair } from '@/lib/platforms/guided';
import type { PlatformId, Use } from '@/lib/platforms/platforms';
import { trimText } from '@/lib/url/white-space';
import { type BuildResult, buildUrl } from '@/lib/utm/build';
import { tagsOfForm } from '@/lib/utm/form-link';
import type { FormValues } from '@/lib/utm/form-values';
import type { CustomParam } from '@/lib/utm/params';

/** Where a link will stand, and whether that is paid for. */
export type Place = { readonly platform: PlatformId; readonly use: Use };

export type CampaignLink = {
  /** Stays the same as long as its place or name is on the list: edits are kept under it. */
  readonly id: string;
  readonly place?: Place;
  readonly source: string;
  readonly medium: string;
  readonly content: string;
  readonly result: BuildResult;
};

export type CampaignEdits = Readonly<
  Record<string, Partial<Pick<FormValues, 'utm_source' | 'utm_medium' | 'utm_content'>>>
>;

/**
 * One link for each place, with the source and medium that report well there; all else is the form's. Where the source
 * is the person's own (a list, a show), it is empty until it is edited.
 *
 * @example
 * linksOfPlaces(values, [{ platform: 'line_oa', use: 'organic' }])[0]
 * // { id: 'line_oa:organic', place: …, source: 'line', medium: 'social', content: '', result: { ok: true, … } }
 */
export function linksOfPlaces(
  values: FormValues,
  places: readonly Place[],
  edits: CampaignEdits = {},
): readonly CampaignLink[] {
  const nextId = ids();
  return places.map((place) => {
    const { source, medium } = guidedPair(place.platform, place.use);
    const own = { ...values, platform: place.platform, utm_source: source ?? '', utm_medium: medium };
    return { place, ...linkOf(nextId(`${place.platform}:${place.use}`), own, edits) };
  });
}

/**
 * One link for each variant, told apart by utm_content. Content that the form has already says where the link stands
 * and stays in front: `header` and the names a, b give `header_a`, `header_b`. Empty names are left out.
 *
 * @example
 * linksOfVariants({ ...values, utm_content: 'header' }, ['a', 'b']).map(({ content }) => content)
 * // ['header_a', 'header_b']
 */
export function linksOfVariants(
  values: FormValues,
  names: readonly string[],
  edits: CampaignEdits = {},
): readonly CampaignLink[] {
  const nextId = ids();
  const prefix = trimText(values.utm_content);
  return names
    .map(trimText)
    .filter((name) => name !== '')
    .map((name) => {
      const utm_content = prefix === '' ? name : `${prefix}_${name}`;
      return linkOf(nextId(`variant:${name}`), { ...values, utm_content }, edits);
    });
}

function linkOf(id: string, values: FormValues, edits: CampaignEdits): CampaignLink {
  const edited = { ...values, ...(Object.hasOwn(edits, id) ? edits[id] : undefined) };
  const tags = tagsOfForm(edited);
  const custom: CustomParam[] = edited.custom.map(({ name, value }) => [trimText(name), trimText(value)]);
  const { space, placement, platform } = edited;
  return {
    id,
    source: edited.utm_source,
    medium: edited.utm_medium,
    content: edited.utm_content,
    result: buildUrl(edited.url, tags, { custom, space, placement, platform }),
  };
}

/** Gives each name once as it is; a name that comes again gets its number. */
function ids(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/**
 * The finished links, one a line; rows without a link are left out.
 *
 * @example
 * asLines(links) // 'https://a.jp/?utm_source=line\nhttps://a.jp/?utm_source=flyer'
 */
export function asLines(links: readonly CampaignLink[]): string {
  return links.flatMap(({ result }) => (result.ok ? result.url : [])).join('\n');
}

/**
 * A table that pastes into a sheet: tab-separated; name, source, medium, content, link. Tabs and breaks in values
 * become spaces. A cell that a sheet would take for a formula or a quotation begins with an apostrophe, which sheets hide.
 *
 * @param headers The words above the columns.
 * @param nameOf What a link is called; without it, there is no column of names.
 * @example
 * asTable(links, ['Source', 'Medium', 'Content', 'Link']) // 'Source\tMedium\tContent\tLink\nline\tsocial\t\thttps://…'
 */
export function asTable(
  links: readonly CampaignLink[],
  headers: readonly string[],
  nameOf?: (link: CampaignLink) => string,
): string {
  const rows = links.flatMap((link) => {
    const { source, medium, content, result } = link;
    const name = nameOf === undefined ? [] : [nameOf(link)];
    return result.ok ? [[...name, source, medium, content, result.url]] : [];
  });
  return [headers, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}

const BREAK_RE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What begins a formula in a sheet, the full-width signs included, a quotation that would swallow more, or hides. */
const FORMULA_RE = /^\s*['=+\-@"＝＋－＠]/;

function cell(text: string): string {
  const line = text.replace(BREAK_RE, ' ');
  return FORMULA_RE.test(line) ? `'${line}` : line;
}
