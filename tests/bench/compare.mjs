import assert from 'node:assert/strict';
import { CONTENDERS } from './contenders.mjs';
import { LINKS, TAG_NAMES } from './links.mjs';
import { lintCost } from './lint-cost.mjs';
import { measure } from './measure.mjs';
import { loadUtmost } from './utmost.mjs';

const OURS = 'Utmost';
const PREPARED = 'Utmost, prepared';
const NATIVE = 'URL + URLSearchParams';

/** @typedef {import('./links.mjs').Link} Link */
/** @typedef {Link & { buildHere: (tags: Link['tags']) => string }} PreparedLink */
/** @typedef {import('./contenders.mjs').Read} Read */
/** @typedef {import('./contenders.mjs').Contender} Contender */

/** How many times as fast as native `URL` + `URLSearchParams`. */
const BARS = /** @type {const} */ ({ build: 6, read: 1.8, prepared: 10 });

/** Times the jobs. Every result is read: ours must be right to the byte, the others must at least carry the tags. */
export async function compare() {
  const utmost = await loadUtmost();
  const all = [utmost, ...CONTENDERS];
  const exactly = countExact(all);

  const builders = all.map(({ name, build }) => ({
    name,
    run: (/** @type {PreparedLink} */ { destination, tags }) => readThrough(build(destination, tags)),
  }));
  const built = measure(
    [...builders, { name: PREPARED, run: ({ tags, buildHere }) => readThrough(buildHere(tags)) }],
    LINKS.map((link) => ({ ...link, buildHere: utmost.prepare(link.destination) })),
    checkBuilt,
  );
  const read = measure(
    all.map(({ name, read }) => ({ name, run: (/** @type {Link} */ { tagged }) => readAll(read(tagged)) })),
    LINKS,
    checkRead,
  );

  /** @param {Map<string, number>} times @param {string} name */
  const ratio = (times, name) => Number(times.get(NATIVE)) / Number(times.get(name));
  const rows = all.map(({ name }) => ({
    name,
    build: ratio(built, name),
    read: ratio(read, name),
    prepared: name === OURS ? ratio(built, PREPARED) : undefined,
    exact: exactly.get(name) ?? 0,
    nanoseconds: { build: built.get(name), read: read.get(name) },
  }));
  const bars = Object.entries(BARS).map(([job, bar]) => {
    const value = ratio(job === 'read' ? read : built, job === 'prepared' ? PREPARED : OURS);
    return { job, bar, value, passed: value >= bar };
  });
  return { links: LINKS.length, rows, bars, costs: lintCost(utmost) };
}

/** Part of each job: a text that an engine has only promised so far has to be put together. @param {string} text */
function readThrough(text) {
  text.charCodeAt(text.length - 1);
  return text;
}

/** @param {Read} result */
function readAll(result) {
  readThrough(result.destination);
  return result;
}

/** For how many links nothing but the tags changed, there and back. @param {readonly Contender[]} all */
function countExact(all) {
  const isExact = (
    /** @type {Contender} */ { build, read },
    /** @type {Link} */ { destination, tags, tagged },
  ) => withoutTags(build(destination, tags)) === destination && read(tagged).destination === destination;
  return new Map(all.map((one) => [one.name, LINKS.filter((link) => isExact(one, link)).length]));
}

/** @param {string} link */
const withoutTags = (link) => link.replace(/utm_\w+=[^&#]*&?/g, '').replace(/[?&](?=#|$)/, '');

/** Links that the standard has read already: the same text needs no second reading. @type {Set<string>} */
const known = new Set();

/** @param {string} name @param {Link} link @param {string} result */
function checkBuilt(name, { tags, tagged }, result) {
  if (name === OURS || name === PREPARED) {
    if (result !== tagged) assert.equal(result, tagged);
    return;
  }
  if (known.has(result)) return;
  const { searchParams } = new URL(result);
  for (const [key, value] of Object.entries(tags))
    assert.equal(searchParams.get(key), value, `${name}: ${result}`);
  known.add(result);
}

/** @param {string} name @param {Link} link @param {Read} result */
function checkRead(name, { destination, tags }, result) {
  for (const key of TAG_NAMES) {
    const expected = tags[/** @type {keyof typeof tags} */ (key)];
    if (result.tags[key] !== expected) assert.equal(result.tags[key], expected, `${name}: ${key}`);
  }
  if (name === OURS && result.destination !== destination) assert.equal(result.destination, destination);
}
