export type OwnDomains = {
  readonly domains: readonly string[];
  /** What was written and is no domain, as written. */
  readonly refused: readonly string[];
};

// A name with a dot in it, of letters and digits of any script, hyphens and dots.
const DOMAIN_RE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * The domains that a person wrote, each once: of whole addresses, the host; in small and half-width letters.
 *
 * @example
 * readDomains('https://www.example.jp/lp\nSHOP.example.com, hello')
 * // { domains: ['www.example.jp', 'shop.example.com'], refused: ['hello'] }
 */
export function readDomains(text: string): OwnDomains {
  const domains = new Set<string>();
  const refused: string[] = [];
  for (const word of text.split(/[\s,、，;]+/)) {
    if (word === '') continue;
    const domain = hostIn(word);
    if (domain.includes('.') && !domain.includes('..') && DOMAIN_RE.test(domain)) domains.add(domain);
    else refused.push(word);
  }
  return { domains: [...domains], refused };
}

function hostIn(word: string): string {
  const small = word.normalize('NFKC').toLowerCase();
  const start = small.indexOf('://');
  const address = start < 0 ? small : small.slice(start + 3);
  const authority = address.split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host
    .replace(/:\d*$/, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
}
