/** A word, then what should have been `://`: ASCII or full-width, colon or slashes missing, backslashes. */
const SCHEME_LIKE_RE = /^([a-zａ-ｚ]{3,7})(?:([:：;]{1,2})([/／\\￥¥]*)|()([/／\\￥¥]{2,}))/i;

export type BrokenScheme = { readonly before: string; readonly mended: 'http://' | 'https://' };

/**
 * Recognises an http(s) scheme that does not work or not as meant (URL-RULES 1.3): `https:/x`, `http:x`, `https//x`,
 * `htp://x`, `https:\\x`, `ｈｔｔｐｓ：／／x`, `https:///x`. Undefined for a scheme that is right, for other schemes and for
 * everything else.
 *
 * @example
 * findBrokenScheme('htp://a.jp') // { before: 'htp://', mended: 'http://' }
 */
export function findBrokenScheme(text: string): BrokenScheme | undefined {
  const match = SCHEME_LIKE_RE.exec(text);
  if (match === null) return undefined;
  const before = match[0];
  if (/^https?:\/\/$/i.test(before)) return undefined;
  const word = (match[1] as string).normalize('NFKC').toLowerCase();
  if (!isNearHttp(word)) return undefined;
  return { before, mended: word.includes('s') ? 'https://' : 'http://' };
}

/** Whether a word is http or https, or one slip away: a letter lost, doubled, swapped or wrong. */
function isNearHttp(word: string): boolean {
  return isOneSlip(word, 'http') || isOneSlip(word, 'https');
}

function isOneSlip(word: string, target: string): boolean {
  let head = 0;
  while (head < word.length && head < target.length && word[head] === target[head]) head++;
  const restOfWord = word.slice(head);
  const restOfTarget = target.slice(head);
  return (
    restOfWord === restOfTarget ||
    restOfWord.slice(1) === restOfTarget ||
    restOfWord === restOfTarget.slice(1) ||
    restOfWord.slice(1) === restOfTarget.slice(1) ||
    (restOfWord.slice(2) === restOfTarget.slice(2) &&
      restOfWord[0] === restOfTarget[1] &&
      restOfWord[1] === restOfTarget[0])
  );
}

const OTHER_SCHEME_RE = /^([a-z][a-z0-9+.-]*):/i;

/**
 * The scheme a text starts with, in lower case: `javascript`, `mailto`, `https`.
 *
 * @example
 * findScheme('MAILTO:a@b.jp') // 'mailto'
 */
export function findScheme(text: string): string | undefined {
  return OTHER_SCHEME_RE.exec(text)?.[1]?.toLowerCase();
}
