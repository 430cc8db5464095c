import { type LinkPairs, linkPairs, type Pairs } from '@/lib/channels/link-pairs';
import { TOOLS, type ToolField, type ToolId, type ToolRow } from '@/lib/channels/tools';
import { UTM_KEYS } from '@/lib/utm/params';

/**
 * What is worth knowing about a reading. Coded; the words stand under `channel.tool`.
 * `fallback`: a column is filled from a parameter that is not meant for it. `not_read`: tags of the link that the tool
 * records nowhere. `click_id_medium`: without any tag, the id's name stands in for the medium.
 */
export type ToolNote =
  | { readonly code: 'fallback'; readonly field: ToolField; readonly name: string }
  | { readonly code: 'from_fragment' }
  | { readonly code: 'lower_cased' }
  | { readonly code: 'cut'; readonly field: ToolField; readonly limit: number }
  | { readonly code: 'not_read'; readonly names: readonly string[] }
  | { readonly code: 'capitals_split' }
  | { readonly code: 'capitals_as_sent' }
  | { readonly code: 'click_id_medium'; readonly name: string }
  | { readonly code: 'click_ids_recorded'; readonly names: readonly string[] };

export type ToolReading = {
  readonly tool: ToolId;
  readonly name: string;
  /** The parameter that each column is filled from. */
  readonly from: { readonly [Field in ToolField]?: string };
  readonly notes: readonly ToolNote[];
} & { readonly [Field in ToolField]?: string };

/**
 * A finished link as Matomo, Plausible and PostHog record it: what TOOLS supports, and no more. Total and linear.
 *
 * @example
 * readAs('https://a.jp/?utm_source=Line&utm_medium=social')[0]
 * // { tool: 'matomo', name: 'Matomo', campaign: 'line', from: { campaign: 'utm_source' }, notes: [
 * //   { code: 'fallback', field: 'campaign', name: 'utm_source' }, { code: 'lower_cased' },
 * //   { code: 'not_read', names: ['utm_medium'] }] }
 */
export function readAs(link: string): readonly ToolReading[] {
  const pairs = linkPairs(link);
  return TOOLS.map((tool) => readWith(tool, pairs));
}

function readWith(tool: ToolRow & { readonly id: ToolId }, { query, fragment }: LinkPairs): ToolReading {
  const namesCampaign = (pairs: Pairs) => tool.reads.campaign?.some((name) => pairs.has(name));
  const inFragment = tool.readsFragment && !namesCampaign(query) && namesCampaign(fragment) === true;
  const pairs = inFragment ? fragment : query;
  const values: { [Field in ToolField]?: string } = {};
  const from: { [Field in ToolField]?: string } = {};
  const notes: ToolNote[] = inFragment ? [{ code: 'from_fragment' }] : [];
  let hasCapitals = false;
  for (const [field, names] of Object.entries(tool.reads) as [ToolField, readonly string[]][]) {
    const name = names.find((each) => pairs.has(each));
    if (name === undefined) continue;
    const given = pairs.get(name) ?? '';
    // The id of a click is the one value that Matomo leaves as it is.
    const isKept = tool.capitals !== 'lower_cased' || name === 'mtm_clid';
    const lowered = isKept ? given : given.toLowerCase();
    hasCapitals ||= name !== 'mtm_clid' && given !== given.toLowerCase();
    const limit = tool.limits[field];
    const value = limit === undefined ? lowered : cut(lowered, limit);
    values[field] = value;
    from[field] = name;
    if (isFallback(field, name)) notes.push({ code: 'fallback', field, name });
    if (limit !== undefined && value !== lowered) notes.push({ code: 'cut', field, limit });
  }
  if (hasCapitals) notes.push({ code: tool.capitals });
  const taken = new Set(Object.values(from));
  const unread = UTM_KEYS.filter((key) => pairs.has(key) && !taken.has(key));
  if (unread.length > 0) notes.push({ code: 'not_read', names: unread });
  notes.push(...clickIdNotes(tool, query));
  return { tool: tool.id, name: tool.name, ...values, from, notes };
}

function clickIdNotes({ clickIds }: ToolRow, query: Pairs): readonly ToolNote[] {
  const names = clickIds?.names.filter((each) => query.has(each)) ?? [];
  const [name] = names;
  if (clickIds === undefined || name === undefined) return [];
  if (clickIds.use === 'click_ids_recorded') return [{ code: clickIds.use, names }];
  return UTM_KEYS.some((key) => query.has(key)) ? [] : [{ code: clickIds.use, name }];
}

/** A campaign that is named after the source or medium, or a source that a general word names. */
function isFallback(field: ToolField, name: string): boolean {
  if (field === 'campaign') return name === 'utm_source' || name === 'utm_medium';
  return name === 'source' || name === 'ref';
}

/** Characters, not halves of them. */
function cut(value: string, limit: number): string {
  if (value.length <= limit) return value;
  // No more units than twice the limit can matter.
  return [...value.slice(0, 2 * limit)].slice(0, limit).join('');
}
