import type { Fix } from '@/lib/lint/finding';
import type { LintedLink } from '@/lib/lint/linted-link';
import { buildUrl } from '@/lib/utm/build';
import { type CustomParam, type Tags, UTM_KEYS } from '@/lib/utm/params';
import { writeValue } from '@/lib/utm/value';

export type Store = 'play' | 'apple';

/** @example storeOf('play.google.com') // 'play' */
export function storeOf(host: string): Store | undefined {
  if (host === 'play.google.com') return 'play';
  return host === 'apps.apple.com' || host === 'itunes.apple.com' ? 'apple' : undefined;
}

/** What the App Store takes of a campaign's name. */
const LONGEST_CAMPAIGN = 40;

/**
 * The link in the store's own form, in place of our tags. Google Play hands on what stands in `referrer`, encoded as
 * one value. The App Store knows a campaign by `ct`, beside `pt` (the provider's number, which only its owner knows)
 * and `mt=8`. Undefined where there is nothing to write.
 */
export function storeLink(link: LintedLink, store: Store): Fix | undefined {
  const { input, tags } = link;
  const custom = store === 'play' ? playParams(link) : appleParams(tags.utm_campaign);
  if (custom === undefined) return undefined;
  const none: Tags = Object.fromEntries(UTM_KEYS.map((key) => [key, null]));
  const { space, platform } = input;
  const built = buildUrl(input.url, none, { custom, space, platform });
  if (!built.ok) return undefined;
  const before = link.url() ?? input.url;
  const typed = UTM_KEYS.filter((key) => input.tags?.[key]);
  return {
    kind: 'store',
    name: 'url',
    before,
    after: built.url,
    patch: { url: built.url, tags: Object.fromEntries(typed.map((key) => [key, null])) },
  };
}

function playParams({ tags, input: { platform } }: LintedLink): readonly CustomParam[] | undefined {
  const style = { space: '%20', tokens: 'keep', platform } as const;
  const pairs = UTM_KEYS.filter((key) => tags[key] !== '').map(
    (key) => `${key}=${writeValue(tags[key], style)}`,
  );
  return pairs.length === 0 ? undefined : [['referrer', pairs.join('&')]];
}

function appleParams(campaign: string): readonly CustomParam[] | undefined {
  if (campaign === '' || campaign.length > LONGEST_CAMPAIGN) return undefined;
  return [
    ['ct', campaign],
    ['mt', '8'],
  ];
}
