import { tokenInfo } from '@/lib/platforms/platform-tokens';
import type { PlatformId } from '@/lib/platforms/platforms';
import type { TokenMeaning } from '@/lib/platforms/token-meanings';

const AN_ID = '1234567890';

/**
 * Stand-ins of our own for names that advertisers choose and for numbers, where no source shows a value: they say
 * nothing of the platform. Written without signs that a link would encode.
 */
const STAND_INS: { readonly [Meaning in TokenMeaning]?: string } = {
  campaign_name: 'spring-sale',
  campaign_group_name: 'spring',
  ad_set_name: 'new-customers',
  ad_group_name: 'running-shoes',
  ad_name: 'video-a',
  creative_name: 'video-a',
  email_name: 'spring-news',
  keyword: 'running-shoes',
  campaign_id: AN_ID,
  campaign_group_id: AN_ID,
  ad_set_id: AN_ID,
  ad_group_id: AN_ID,
  ad_id: AN_ID,
  ad_tracking_id: AN_ID,
  creative_id: AN_ID,
  item_id: AN_ID,
  line_item_id: AN_ID,
  placement_id: AN_ID,
};

/**
 * What could arrive for a token: a value that the platform's sources show, else a stand-in where the advertiser names
 * the thing; undefined for all others.
 *
 * @example
 * exampleOf('{{site_source_name}}', 'meta') // 'fb'
 */
export function exampleOf(token: string, platform?: PlatformId): string | undefined {
  const info = tokenInfo(token, platform);
  return info === undefined ? undefined : (info.example ?? STAND_INS[info.meaning]);
}
