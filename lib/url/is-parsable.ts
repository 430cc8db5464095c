/**
 * Whether WHATWG URL accepts a text. By the constructor: in Node 20 `URL.canParse`, once it is optimised, takes Latin-1
 * text (`https://faß.de`) for UTF-8 and refuses it.
 *
 * @example
 * isParsable('https://a.jp:99999') // false
 */
export function isParsable(text: string): boolean {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
