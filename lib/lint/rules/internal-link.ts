import type { TagChanges } from '@/lib/lint/change-tags';
import type { Fix, Rule } from '@/lib/lint/finding';
import { isWithin, plainHost } from '@/lib/lint/hosts';
import type { LintedLink } from '@/lib/lint/linted-link';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';
import { UTM_KEYS } from '@/lib/utm/params';

/** What people call their own site as a source. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'homepage',
    'home-page',
    'home',
    'website',
    'site',
    'web',
    'top',
    'toppage',
    'top-page',
    'hp',
    'internal',
  ],
  ...[
    'onsite',
    'on-site',
    'own-site',
    'self',
    'header',
    'footer',
    '自社サイト',
    'サイト',
    'ホームページ',
    'トップ',
  ],
]);

/** Nothing that DNS allows is longer. */
const LONGEST_HOST = 253;

/** A tagged link from a site to itself: it writes over where the visitor came from. */
export const internalLink: Rule = (link) => {
  const { host, input } = link;
  if (link.tags.utm_source.length > LONGEST_HOST) return NO_HITS;
  const hasOwn = input.ownDomains !== undefined && input.ownDomains.length > 0;
  // Without own domains only a host is known for the same site.
  if (host === '' || !(hasOwn || link.tags.utm_source.includes('.'))) return NO_HITS;
  const source = link.tags.utm_source.toLowerCase();
  if (source === '') return NO_HITS;
  const site = withoutWww(plainHost(host));
  const isOwn = input.ownDomains?.some((domain) => isWithin(site, withoutWww(domain.toLowerCase()))) ?? false;
  if (!isItself(source, site, isOwn ? (input.ownDomains ?? []) : [])) return NO_HITS;
  const value = tagValue(link, 'utm_source');
  if (value === undefined) return NO_HITS;
  const params = { name: value.name, value: value.value, host };
  return [{ field: value.field, params, choices: [withoutTags(link)] }];
};

/** Whether a source is the site that the link leads to, by its host, by its name, or by a word for it. */
function isItself(source: string, site: string, own: readonly string[]): boolean {
  if (withoutWww(source) === site) return true;
  if (own.length === 0) return false;
  if (OWN_WORDS.has(source)) return true;
  return own.some((domain) => {
    const plain = withoutWww(domain.toLowerCase());
    return isWithin(withoutWww(source), plain) || source === plain.slice(0, plain.indexOf('.'));
  });
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** The bare destination. */
function withoutTags({ input, parsed, url }: LintedLink): Fix {
  const after = parsed?.destination ?? input.url;
  const typed = UTM_KEYS.filter((key) => input.tags?.[key]);
  const tags: TagChanges = Object.fromEntries(typed.map((key) => [key, null]));
  return { kind: 'remove', name: 'url', before: url() ?? input.url, after, patch: { url: after, tags } };
}
