/** @typedef {import('@/lib/library/library').HistoryEntry} HistoryEntry */

const PAGES = [
  '/',
  '/shop/spring',
  '/products/running-shoes/red?color=1',
  '/jp/%E3%82%BB%E3%83%BC%E3%83%AB',
  '/blog/2026/11/how-to',
];
const SOURCES = ['newsletter', 'line', 'google', 'facebook', 'yahoo', 'x', 'instagram'];
const MEDIUMS = ['email', 'social', 'cpc', 'paid_social', 'display'];
const PROJECTS = ['spring-sale', 'brand', '%E6%98%A5%E3%82%BB%E3%83%BC%E3%83%AB', 'retargeting'];
const NOTES = ['', '', '', '', 'sent on Monday', 'approved by 田中さん', '', 'do not use again', '', ''];
const LABELS = [[], [], ['q4'], [], ['q4', 'テスト'], ['urgent'], []];
const PLACES = ['', 'meta', 'line_ads', '', 'google_ads'];
const NEWEST = Date.UTC(2026, 10, 23);
const APART_MS = 7 * 60_000;

/**
 * A history as years of work would leave it, newest first: every link another one.
 *
 * @param {number} count
 * @returns {HistoryEntry[]}
 */
export function makeHistory(count) {
  return Array.from({ length: count }, (_, at) => {
    const page = pick(PAGES, at);
    const tags = [
      `utm_source=${pick(SOURCES, at)}`,
      `utm_medium=${pick(MEDIUMS, at >> 1)}`,
      `utm_campaign=2026-${(at % 12) + 1}_${pick(PROJECTS, at >> 2)}_${at.toString(36)}`,
      `utm_content=v${at % 9}`,
    ].join('&');
    const lastAt = NEWEST - at * APART_MS;
    return {
      id: `h${String(at).padStart(7, '0')}`,
      url: `https://www.example${at % 37}.com${page}${page.includes('?') ? '&' : '?'}${tags}`,
      firstAt: lastAt,
      lastAt,
      times: (at % 3) + 1,
      preset: at % 4 === 0 ? `Preset ${at % 1_000}` : '',
      platform: pick(PLACES, at),
      note: pick(NOTES, at),
      labels: pick(LABELS, at),
    };
  });
}

/** @param {number} count @returns {import('@/lib/library/library').Preset[]} */
export function makePresets(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${String(at).padStart(5, '0')}`,
    name: `Preset ${at}`,
    description: at % 5 === 0 ? 'For the weekly mail' : '',
    prefill: `url=https%3A%2F%2Fexample.com%2F${at}&source=${pick(SOURCES, at)}&medium=${pick(MEDIUMS, at)}&campaign=%3Cyyyy%3E-%3Cmm%3E_sale-${at}`,
    conventions: [],
    starred: at % 50 === 0,
    createdAt: NEWEST - at,
    changedAt: NEWEST - at,
    revision: 1,
  }));
}

/** @template Item @param {readonly Item[]} items @param {number} at @returns {Item} */
function pick(items, at) {
  return /** @type {Item} */ (items[at % items.length]);
}
