import { decodeText } from '@/lib/url/decode';

const SOURCE_RE = /[?&#]utm_source=([^&#]*)/;

/**
 * The source of a link that was built here, without reading the rest of it: for lists of very many links. Empty where
 * there is none.
 *
 * @example
 * sourceOfLink('https://a.jp/?utm_source=my%20mail&b=1') // 'my mail'
 */
export function sourceOfLink(url: string): string {
  return decodeText(SOURCE_RE.exec(url)?.[1] ?? '');
}
