/**
 * Texts that need no cleaning, proved by one pattern: the host is one that WHATWG URL accepts, and no character
 * behind it would be altered by anyone. It only spares time: what it does not match goes the long way
 * (clean.ts) and comes out the same.
 */
export const PLAIN_HOST = String.raw`https?:\/\/(?!https?:?\/\/)(?:(?!xn--)[a-z0-9_-]+\.)*[a-z]+(?::\d{1,4})?`;

/** Printable ASCII without `"` `#` `<` `>` backtick and space, and other scripts without their white space. */
const OTHER = String.raw`\u00a1-\u167f\u1681-\u1fff\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\uffef`;
const CHARS = `[!$-;=?-_a-~${OTHER}]`;
const PATH = `[!$-;=@-_a-~${OTHER}]`;
const QUERY = `[!$%'-;=?-_a-~${OTHER}]`;

/** No key that could be one of ours, as it stands, in capitals or percent-encoded. */
const FOREIGN = `(?![uU%](?:[tT%]|[57]5))`;

/** A clean destination that carries no tag of ours and no fragment that could hold one. */
export const UNTAGGED_RE = new RegExp(
  `^${PLAIN_HOST}(?:\\/${PATH}*)?(?:\\?${FOREIGN}${QUERY}*(?:&${FOREIGN}${QUERY}*)*)?(?:#(?![^]*utm)${CHARS}*)?$`,
);

/** A clean link, tagged or not. */
export const CLEAN_RE = new RegExp(`^${PLAIN_HOST}(?:[/?]${CHARS}*)?(?:#${CHARS}*)?$`);
