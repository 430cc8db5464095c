import { type Fail, fail, type Result } from '@/lib/result';
import { cleanLink } from '@/lib/url/clean';
import type { CleanNotice } from '@/lib/url/notices';
import { UNTAGGED_RE } from '@/lib/url/plain';
import { trimmedRange } from '@/lib/url/white-space';
import { readTag } from '@/lib/utm/entries';
import { tokenRanges } from '@/lib/utm/macros';
import type { LinkError, WriteNotice } from '@/lib/utm/notices';
import { type BuildOptions, readOptions, type Settings } from '@/lib/utm/options';
import { type Tags, UTM_KEYS } from '@/lib/utm/params';
import { linkParts, type Part } from '@/lib/utm/parts';
import { readDestination } from '@/lib/utm/tagged';
import { writeValue } from '@/lib/utm/value';

export type BuiltLink = {
  readonly url: string;
  readonly notices: readonly (CleanNotice | WriteNotice)[];
  /** Which stretch of the link is what; worked out when asked for (URL-RULES 2.9). */
  readonly parts: () => readonly Part[];
};
export type BuildResult = Result<BuiltLink, LinkError>;

export type PreparedDestination = {
  /** The destination, cleaned. */
  readonly destination: string;
  readonly notices: readonly CleanNotice[];
  readonly build: (tags: Tags) => BuildResult;
};

const NO_NOTICES: readonly never[] = [];

/**
 * Writes tags into a destination: only the tags' own bytes change (URL-RULES 2). Text writes a tag, in place where the
 * destination carries it; `null` takes it out; `undefined` and `''` leave the destination's own alone. Pure, linear,
 * and total: any argument of any type gives a result.
 *
 * Errors: those of the destination (URL-RULES 1), and `fragment_taken` for `placement: 'fragment'`.
 *
 * @example
 * buildUrl('https://a.jp/?q=a%20b&flag#top', { utm_source: 'line', utm_campaign: '春 sale' })
 * // { ok: true, url: 'https://a.jp/?q=a%20b&flag&utm_source=line&utm_campaign=%E6%98%A5%20sale#top', … }
 */
export function buildUrl(destination: string, tags: Tags, options?: BuildOptions): BuildResult {
  const prepared = prepareUrl(destination, options);
  return prepared.ok ? prepared.build(tags) : prepared;
}

/**
 * Reads a destination once, for many links on it (URL-RULES 2.10). `build(tags)` gives what `buildUrl` would.
 *
 * @example
 * const prepared = prepareUrl('https://a.jp/');
 * if (prepared.ok) prepared.build({ utm_source: 'line' }).url // 'https://a.jp/?utm_source=line'
 */
export function prepareUrl(
  destination: string,
  options?: BuildOptions,
): Result<PreparedDestination, LinkError> {
  try {
    const settings = readOptions(options);
    if (settings.custom.length === 0 && settings.placement === 'query' && isUntagged(destination)) {
      return prepareUntagged(destination, settings);
    }
    const clean = cleanLink(destination, tokenRanges);
    if (!clean.ok) return clean;
    const { text, notices } = clean;
    const write = readDestination(text, settings);
    return {
      ok: true,
      destination: text,
      notices,
      build: (tags) => {
        try {
          const written = write(tags);
          if (!written.ok) return atItsPlace(written, destination);
          const { url } = written;
          return {
            ok: true,
            url,
            notices: [...notices, ...written.notices],
            parts: () => linkParts(url, settings),
          };
        } catch {
          return fail({ code: 'unreadable_argument' });
        }
      },
    };
  } catch {
    // A getter or a proxy among the arguments threw; nothing of ours does.
    return fail({ code: 'unreadable_argument' });
  }
}

/** The place in what was given: cleaning adds and removes nothing behind the first `#` but white space at the end. */
function atItsPlace(failed: Fail<LinkError>, destination: string): Fail<LinkError> {
  if (failed.error.code !== 'fragment_taken') return failed;
  const position = { start: destination.indexOf('#'), end: trimmedRange(destination).end };
  return fail({ ...failed.error, position });
}

function isUntagged(destination: unknown): destination is string {
  return typeof destination === 'string' && UNTAGGED_RE.test(destination);
}

/** `utm_source=` …, in the order of writing, and the same behind another pair. */
const WRITTEN_NAMES = UTM_KEYS.map((key) => ({ key, name: `${key}=`, nextName: `&${key}=` }));

/** The short way for a destination that holds nothing of ours: cut once, join. */
function prepareUntagged(destination: string, settings: Settings): Result<PreparedDestination, LinkError> {
  const hash = destination.indexOf('#');
  const head = hash < 0 ? destination : destination.slice(0, hash);
  const tail = hash < 0 ? '' : destination.slice(hash);
  const mark = head.indexOf('?');
  const firstJoint = mark < 0 ? '?' : mark === head.length - 1 || head.endsWith('&') ? '' : '&';
  return {
    ok: true,
    destination,
    notices: NO_NOTICES,
    build: (tags) => {
      try {
        const notices: WriteNotice[] = [];
        let link = head;
        let joint = firstJoint;
        for (const { key, name, nextName } of WRITTEN_NAMES) {
          const value = readTag(tags, key, notices);
          if (typeof value !== 'string') continue;
          const written = writeValue(value, settings);
          if (written.length > value.length && !value.isWellFormed()) {
            notices.push({ code: 'surrogate_replaced', key });
          }
          // Only ever appended to, in few pieces: engines copy such a text together fastest.
          link += joint === '&' ? nextName : joint + name;
          link += written;
          joint = '&';
        }
        const url = link + tail;
        return { ok: true, url, notices, parts: () => linkParts(url, settings) };
      } catch {
        return fail({ code: 'unreadable_argument' });
      }
    },
  };
}
