import type { ChannelValues } from '@/lib/channels/channel-values';
import type { Channel } from '@/lib/channels/channels';
import type { ChannelResult } from '@/lib/channels/ga4';
import { unlistedSource } from '@/lib/channels/known-sources';
import type { SourceCategory } from '@/lib/channels/sources';
import { mediumWords, unknownMedium } from '@/lib/channels/unknown-mediums';

/** Why an edit is worth a thought. The words stand in lib/i18n under `channel.move`. */
export type MoveReason =
  | 'source_listed'
  | 'source_of_own'
  | 'campaign_word'
  | 'paid_first'
  | 'medium_meant'
  | 'says_nothing'
  | 'if_paid'
  | 'if_unpaid'
  | 'if_banner'
  | 'if_email'
  | 'if_post'
  | 'if_link'
  | 'last_resort';

/** An edit, and the channel that makes it worth while: any but Unassigned where it is not named. */
export type Proposal = {
  readonly field: 'utm_source' | 'utm_medium' | 'utm_campaign';
  readonly after: string;
  readonly channel?: Channel;
  readonly reason: MoveReason;
};

type Standard = { readonly medium: string; readonly channel: Channel };

/** The usual medium of ads and of everything else on each kind of site. Search results are nobody's to tag. */
const PAID: Readonly<Record<SourceCategory, Standard>> = {
  search: { medium: 'cpc', channel: 'Paid Search' },
  social: { medium: 'paid_social', channel: 'Paid Social' },
  shopping: { medium: 'cpc', channel: 'Paid Shopping' },
  video: { medium: 'paid_video', channel: 'Paid Video' },
};
const UNPAID: Readonly<Partial<Record<SourceCategory, Standard>>> = {
  social: { medium: 'social', channel: 'Organic Social' },
  video: { medium: 'video', channel: 'Organic Video' },
};

/** The edits to try, best first; which of them lead where they should is for the caller to see. */
export function proposeMoves(values: ChannelValues, result: ChannelResult): readonly Proposal[] {
  const known = unlistedSource(values.source);
  const category = values.category ?? known?.category;
  const meant = meantMoves(values, result);
  const isAnybodysGuess = result.rule === 'unassigned' && category === undefined && meant.length === 0;
  const isPictured = values.paid !== undefined || result.rule === 'organic-video';
  return [
    ...sourceMoves(values, result, known?.listed),
    ...campaignMoves(values, result),
    ...meant,
    ...(category === undefined
      ? []
      : categoryMoves(
          category,
          result,
          meant.some(({ after }) => after !== UNPAID[category]?.medium),
        )),
    ...(isPictured ? [medium('display', 'if_banner', 'Display')] : []),
    ...(isAnybodysGuess ? ANY_KIND : []),
  ];
}

function medium(after: string, reason: MoveReason, channel?: Channel): Proposal {
  return channel === undefined
    ? { field: 'utm_medium', after, reason }
    : { field: 'utm_medium', after, reason, channel };
}

/** For a medium that says nothing at all: the kinds of links there are. */
const ANY_KIND: readonly Proposal[] = [
  medium('email', 'if_email', 'Email'),
  medium('social', 'if_post', 'Organic Social'),
  medium('referral', 'if_link', 'Referral'),
  medium('cpc', 'if_paid'),
];

function sourceMoves(
  { source }: ChannelValues,
  { rule, probably }: ChannelResult,
  listed: string | undefined,
): readonly Proposal[] {
  const field = 'utm_source';
  if (listed !== undefined && rule === 'paid-other')
    return [{ field, after: listed, reason: 'source_listed' }];
  if (probably?.code !== 'order') return [];
  // A source that no list has leaves the decision to the medium.
  const { instead: channel } = probably;
  const reason = 'source_of_own';
  if (channel === 'Affiliates') {
    const after = source === 'amazon' ? 'amazon-associates' : `${source}-affiliate`;
    return [{ field, after, reason, channel }];
  }
  return channel === 'Email' ? [{ field, after: 'newsletter', reason, channel }] : [];
}

/** “shop” as the shopping rule finds it, where “store” can stand for it. */
const SHOP_RE = /(^|[^a-df-z])shop(?=s?(?:[^a-z]|$))/gi;

function campaignMoves({ given }: ChannelValues, { because }: ChannelResult): readonly Proposal[] {
  const decided = because.some(({ field }) => field === 'utm_campaign');
  if (!decided) return [];
  const after = given.campaign.replace(SHOP_RE, '$1store').replace(/cross-network/gi, 'multi-network');
  return [{ field: 'utm_campaign', after, reason: 'campaign_word' }];
}

function meantMoves(values: ChannelValues, { because }: ChannelResult): readonly Proposal[] {
  // A medium that is a rule's very word means what it says, and so does one that starts with “paid”.
  const isPlain = because.some(({ code }) => code === 'medium_is' || code === 'medium_begins');
  if (isPlain) return [];
  // A medium is a word or two; of a text, nothing is meant.
  if (values.medium.length > LONGEST) return [];
  const words = mediumWords(values.medium);
  if (words.indexOf('paid') > 0) {
    const after = ['paid', ...words.filter((word) => word !== 'paid')].join('_');
    return [medium(after, 'paid_first')];
  }
  const meant = unknownMedium(values.medium);
  const [after] = meant?.use ?? [];
  if (after === undefined) return [];
  return [medium(after, meant?.kind === 'offline' ? 'last_resort' : 'medium_meant')];
}

const LONGEST = 40;

function categoryMoves(
  category: SourceCategory,
  { rule, because }: ChannelResult,
  hasMeaning: boolean,
): readonly Proposal[] {
  const paid = medium(PAID[category].medium, 'if_paid', PAID[category].channel);
  const unpaid = UNPAID[category];
  if (unpaid === undefined) return [paid];
  const isPaid = rule.startsWith('paid-') || rule === 'display';
  const isBySource = !isPaid && because.every(({ code }) => code === 'source_listed');
  if (isBySource && hasMeaning) return [paid];
  const reason = isBySource ? 'says_nothing' : isPaid ? 'if_unpaid' : 'if_post';
  return [medium(unpaid.medium, reason, unpaid.channel), paid];
}
