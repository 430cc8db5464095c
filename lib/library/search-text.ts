const NOT_ASCII_RE = /[^\0-\x7f]/;
const KATAKANA_RE = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * A text as it is compared when a saved thing is searched: width, case and kana alike; signs stay, because links are
 * full of them.
 *
 * @example
 * searchText('ＬＩＮＥ ｾｰﾙ') // 'line せーる'
 */
export function searchText(text: string): string {
  // Most links are plain, and there are many of them.
  if (!NOT_ASCII_RE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA_RE, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

/**
 * The words of a query, none of them part of another one; each of them has to be found.
 *
 * @example
 * searchWords(' Spring sale　LINE sal') // ['spring', 'sale', 'line']
 */
export function searchWords(query: string): readonly string[] {
  const words = [...new Set(searchText(query).split(/\s+/))].filter((word) => word !== '');
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
