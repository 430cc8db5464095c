const COUNT = 64;
const HOSTS = ['www.example.com', 'shop.example.co.jp', 'app.example.org', 'news.example.net'];
const PATHS = [
  '/spring/collection/shoes',
  '/jp/articles/how-to-choose',
  '/pricing/teams/compare',
  '/landing/2026/offer',
];
// Three parameters each, in the manners that real sites have: escapes, lists, flags without a value, signatures.
const QUERIES = [
  (/** @type {string} */ id) => `colour=dark%20green&size=42&item=${id}`,
  (/** @type {string} */ id) => `id=${id}&tags=a,b,c&lang=ja-JP`,
  (/** @type {string} */ id) => `q=running+shoes&page=2&session=${id}`,
  (/** @type {string} */ id) => `preview&sig=${id}~(x)*&exp=1775000000`,
];

const LENGTH = 100;

/** Five tags, one with a space and one in Japanese, as they are typed. @param {string} id */
const typed = (id) => ({
  utm_source: 'newsletter',
  utm_medium: 'email',
  utm_campaign: `spring sale ${id}`,
  utm_term: '春セール',
  utm_content: `hero-button-${id}`,
});

/** The same five as they are written. @param {string} id */
const written = (id) =>
  `utm_source=newsletter&utm_medium=email&utm_campaign=spring%20sale%20${id}&` +
  `utm_term=%E6%98%A5%E3%82%BB%E3%83%BC%E3%83%AB&utm_content=hero-button-${id}`;

export const TAG_NAMES = Object.keys(typed(''));

/** @typedef {{ destination: string, tags: ReturnType<typeof typed>, tagged: string }} Link */

/** Links of about a hundred characters, all different, with different tags, and what the two make together. */
export const LINKS = Array.from({ length: COUNT }, (_, index) => {
  const write = QUERIES[index % QUERIES.length] ?? String;
  const place = `https://${HOSTS[(index >> 2) % HOSTS.length]}${PATHS[(index >> 4) % PATHS.length]}`;
  const hash = index % 3 === 0 ? '#top' : '';
  const room = LENGTH - place.length - 1 - write('').length - hash.length;
  const number = String(index + 1);
  const destination = `${place}?${write(number.padStart(Math.max(room, 4), 'k3v9x7'))}`;
  return {
    destination: destination + hash,
    tags: typed(number),
    tagged: `${destination}&${written(number)}${hash}`,
  };
});
