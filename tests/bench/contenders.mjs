import qs from 'qs';
import queryString from 'query-string';
import { getQuery, parseURL, stringifyParsedURL, stringifyQuery, withQuery } from 'ufo';
import URI from 'urijs';
import UrlParse from 'url-parse';
import { TAG_NAMES } from './links.mjs';

/** @typedef {Record<string, unknown>} Values */
/** @typedef {{ destination: string, tags: Values }} Read what a tagged link says: the tags, and the link without them */
/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(destination: string, tags: Record<string, string>) => string} build writes the five tags
 * @property {(tagged: string) => Read} read
 */

/** Takes the tags out of a query, as an object. @param {Values} query */
function split(query) {
  /** @type {Values} */
  const tags = {};
  const rest = { ...query };
  for (const name of TAG_NAMES) {
    tags[name] = rest[name];
    delete rest[name];
  }
  return { tags, rest };
}

/** The same two jobs, done with each library as its own documentation does them. @type {readonly Contender[]} */
export const CONTENDERS = [
  {
    name: 'URL + URLSearchParams',
    build(destination, tags) {
      const url = new URL(destination);
      for (const [name, value] of Object.entries(tags)) url.searchParams.set(name, value);
      return url.href;
    },
    read(tagged) {
      const url = new URL(tagged);
      /** @type {Values} */
      const tags = {};
      for (const name of TAG_NAMES) {
        tags[name] = url.searchParams.get(name);
        url.searchParams.delete(name);
      }
      return { tags, destination: url.href };
    },
  },
  {
    name: 'ufo',
    build: (destination, tags) => withQuery(destination, tags),
    read(tagged) {
      const { tags, rest } = split(getQuery(tagged));
      const parsed = parseURL(tagged);
      parsed.search = stringifyQuery(/** @type {import('ufo').QueryObject} */ (rest));
      return { tags, destination: stringifyParsedURL(parsed) };
    },
  },
  {
    name: 'query-string',
    build: (destination, tags) => queryString.stringifyUrl({ url: destination, query: tags }),
    read(tagged) {
      const { query } = queryString.parseUrl(tagged);
      return { tags: split(query).tags, destination: queryString.exclude(tagged, TAG_NAMES) };
    },
  },
  {
    name: 'url-parse',
    build(destination, tags) {
      const url = new UrlParse(destination, true);
      return url.set('query', { ...url.query, ...tags }).toString();
    },
    read(tagged) {
      const url = new UrlParse(tagged, true);
      const { tags, rest } = split(url.query);
      return { tags, destination: url.set('query', rest).toString() };
    },
  },
  {
    name: 'qs',
    build(destination, tags) {
      const { place, query, hash } = cut(destination);
      return `${place}?${qs.stringify({ ...qs.parse(query), ...tags })}${hash}`;
    },
    read(tagged) {
      const { place, query, hash } = cut(tagged);
      const { tags, rest } = split(qs.parse(query));
      return { tags, destination: `${place}?${qs.stringify(rest)}${hash}` };
    },
  },
  {
    name: 'urijs',
    build: (destination, tags) => URI(destination).setSearch(tags).toString(),
    read(tagged) {
      const uri = URI(tagged);
      const { tags } = split(uri.search(true));
      return { tags, destination: uri.removeSearch(TAG_NAMES).toString() };
    },
  },
];

/** qs knows queries only. @param {string} link */
function cut(link) {
  const hashAt = link.indexOf('#') === -1 ? link.length : link.indexOf('#');
  const queryAt = link.indexOf('?');
  return { place: link.slice(0, queryAt), query: link.slice(queryAt + 1, hashAt), hash: link.slice(hashAt) };
}
