/**
 * A word as it is compared when people search: width, case and kana alike, and without what they leave out or add.
 *
 * @example
 * fold('Paid-Social') // 'paidsocial'
 * fold('ﾗｲﾝ') === fold('らいん') // true
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\-_.,!/()・]+/g, '');
}
