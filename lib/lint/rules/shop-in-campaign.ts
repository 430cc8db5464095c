import { ga4Channel } from '@/lib/channels/ga4';
import { sourceCategory } from '@/lib/channels/sources';
import type { Rule } from '@/lib/lint/finding';
import { rewriteValue } from '@/lib/lint/fixes';
import { isMeantAsAd } from '@/lib/lint/medium-fault';
import { NO_HITS } from '@/lib/lint/no-hits';
import { tagValue } from '@/lib/lint/tag-value';
import { changeLiterals } from '@/lib/utm/literals';

/** `2026-q1_jp_shop-opening`: GA4's shopping rule reads the campaign's name, and goes before most others. */
export const shopInCampaign: Rule = (link) => {
  const campaign = tagValue(link, 'utm_campaign');
  if (campaign === undefined || link.channel().channel !== 'Organic Shopping') return NO_HITS;
  const { utm_source: source, utm_medium: medium } = link.tags;
  if (sourceCategory(source) === 'shopping' || isMeantAsAd(link)) return NO_HITS;
  const word = SHOP_RE.exec(campaign.value)?.[0] ?? 'shop';
  const instead = ga4Channel({ source, medium, campaign: '' }).channel;
  const params = { name: campaign.name, value: campaign.value, word, instead };
  const renamed = changeLiterals(campaign.value, renameShops, link.input.platform);
  const settles = ga4Channel({ source, medium, campaign: renamed }).channel !== 'Organic Shopping';
  const choice = settles ? rewriteValue(link, campaign, renamed) : undefined;
  return [{ field: campaign.field, params, choices: choice && [choice] }];
};

const SHOP_RE = /shop(?:ping)?/i;

/** Whole words alone: a part of another word could not be read any more. */
function renameShops(literal: string): string {
  return literal.replace(/shop(?:ping)?(?=s?(?![a-z]))/gi, (word) =>
    word === word.toUpperCase() ? 'STORE' : word.startsWith('S') ? 'Store' : 'store',
  );
}
