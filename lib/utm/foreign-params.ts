/**
 * Names of link parameters that are not ours but are known: what reading a link says about them (URL-RULES 3.4).
 *
 * `click_id`: of one click, put there by a platform. `personal_id`: of one person, recipient, visitor or sharer;
 * in a shared link it gives everyone that identity. `tool_tag`: another tool's campaign tag, of nobody in particular.
 */
export type ForeignKind = 'click_id' | 'personal_id' | 'tool_tag';

/** `strip`: take it out. `never_add`: a platform's own job. `keep`: part of a live link, or of this site's tools. */
export type ForeignAdvice = 'strip' | 'never_add' | 'keep';

/** One fact about one or more names. `platform` is a proper name, absent where nobody in particular owns the names. */
export type ForeignParam = {
  /** A name that ends in `*` stands for all names that begin so. Names are exact, case included, but for `anyCase`. */
  readonly names: readonly string[];
  readonly kind: ForeignKind;
  readonly advice: ForeignAdvice;
  readonly platform?: string;
  readonly anyCase?: true;
};

// Where each name was seen, read 2026-11; a name that was not seen is not here, nor are names too common to tell
// (`si`, the share id of Spotify and YouTube).
//   R mpchadwick/tracking-query-params-registry @7377d3c     U umami-software/umami @c0ea3ae
//   P PostHog/posthog-js event-utils.ts @9b2a1b1             A amplitude/Amplitude-TypeScript @6deb062
//   C ClearURLs/Rules @9317c06                               X mixpanel/mixpanel-js @4ca40f4
//   N public research notes                                  S segmentio/analytics-next @0c4fa88
export const FOREIGN_PARAMS: readonly ForeignParam[] = [
  // Ad clicks.
  { names: ['gclid'], kind: 'click_id', advice: 'never_add', platform: 'Google Ads' }, // R P U A X
  { names: ['gbraid', 'wbraid'], kind: 'click_id', advice: 'never_add', platform: 'Google Ads' }, // R P A X
  { names: ['gclsrc'], kind: 'click_id', advice: 'never_add', platform: 'Search Ads 360' }, // R P
  { names: ['dclid'], kind: 'click_id', advice: 'never_add', platform: 'Google Marketing Platform' }, // R P U A X
  { names: ['srsltid'], kind: 'click_id', advice: 'strip', platform: 'Google Merchant Center' }, // R C N, dbt-ga4
  { names: ['fbclid'], kind: 'click_id', advice: 'strip', platform: 'Meta' }, // R P U A X; organic links carry it too
  { names: ['msclkid'], kind: 'click_id', advice: 'never_add', platform: 'Microsoft Advertising' }, // R P U
  { names: ['ttclid'], kind: 'click_id', advice: 'never_add', platform: 'TikTok Ads' }, // R P U A X
  { names: ['twclid'], kind: 'click_id', advice: 'never_add', platform: 'X Ads' }, // R P U A X
  // Snapchat writes ScCid; PostHog and Mixpanel look for sccid.
  { names: ['ScCid'], kind: 'click_id', advice: 'never_add', platform: 'Snapchat Ads', anyCase: true }, // R P X
  { names: ['epik'], kind: 'click_id', advice: 'never_add', platform: 'Pinterest' }, // R P U
  { names: ['rdt_cid'], kind: 'click_id', advice: 'never_add', platform: 'Reddit Ads' }, // P U A
  { names: ['qclid'], kind: 'click_id', advice: 'never_add', platform: 'Quora Ads' }, // P
  { names: ['ndclid'], kind: 'click_id', advice: 'never_add', platform: 'Nextdoor' }, // R
  { names: ['yclid'], kind: 'click_id', advice: 'never_add', platform: 'Yandex Direct, Yahoo! JAPAN Ads' }, // R C N
  { names: ['dicbo', 'ob_click_id'], kind: 'click_id', advice: 'never_add', platform: 'Outbrain' }, // N U
  { names: ['tblci'], kind: 'click_id', advice: 'never_add', platform: 'Taboola' }, // N
  { names: ['vmcid'], kind: 'click_id', advice: 'never_add', platform: 'Yahoo' }, // R
  { names: ['ef_id'], kind: 'click_id', advice: 'never_add', platform: 'Adobe Advertising' }, // R N
  // Naver reads its own bytes back: a link with NaPm must not be re-encoded.
  { names: ['NaPm'], kind: 'click_id', advice: 'never_add', platform: 'Naver Ads' }, // N
  { names: ['kclid'], kind: 'click_id', advice: 'never_add', platform: 'Kakao Ads' }, // N
  { names: ['ko_click_id'], kind: 'click_id', advice: 'strip', platform: 'Kochava' }, // A X
  { names: ['btid'], kind: 'click_id', advice: 'strip', platform: 'dataxu' }, // S
  { names: ['urid'], kind: 'click_id', advice: 'strip', platform: 'Millennial Media' }, // S
  { names: ['_branch_match_id'], kind: 'click_id', advice: 'strip', platform: 'Branch' }, // R
  { names: ['mtm_clid'], kind: 'click_id', advice: 'strip', platform: 'Matomo' }, // MarketingCampaignsReporting @d4db44c

  // Affiliate clicks: what the partner is paid by.
  { names: ['irclickid', 'irclid'], kind: 'click_id', advice: 'keep', platform: 'Impact' }, // R P N
  { names: ['awc'], kind: 'click_id', advice: 'keep', platform: 'Awin' }, // N
  { names: ['cjevent'], kind: 'click_id', advice: 'keep', platform: 'CJ Affiliate' }, // N

  // One person.
  { names: ['li_fat_id'], kind: 'personal_id', advice: 'never_add', platform: 'LinkedIn Ads' }, // P U A X
  { names: ['_ga', '_gl'], kind: 'personal_id', advice: 'strip', platform: 'Google Analytics' }, // R C
  { names: ['igshid', 'igsh'], kind: 'personal_id', advice: 'strip', platform: 'Instagram' }, // R P N; igsh: brainxx.site
  { names: ['rtid'], kind: 'personal_id', advice: 'strip', platform: 'Rokt' }, // R
  { names: ['mc_eid'], kind: 'personal_id', advice: 'strip', platform: 'Mailchimp' }, // R C N
  { names: ['_ke', '_kx'], kind: 'personal_id', advice: 'strip', platform: 'Klaviyo' }, // R P
  { names: ['mkt_tok'], kind: 'personal_id', advice: 'strip', platform: 'Marketo' }, // C N
  {
    names: ['_hsenc', '__hstc', '__hssc', '__hsfp', 'hsCtaTracking'],
    kind: 'personal_id',
    advice: 'strip',
    platform: 'HubSpot',
  }, // C
  { names: ['vero_id', 'vero_conv'], kind: 'personal_id', advice: 'strip', platform: 'Vero' }, // C
  {
    names: ['ml_subscriber', 'ml_subscriber_hash'],
    kind: 'personal_id',
    advice: 'strip',
    platform: 'MailerLite',
  }, // C
  { names: ['oly_anon_id', 'oly_enc_id'], kind: 'personal_id', advice: 'strip', platform: 'Omeda' }, // C
  { names: ['dm_i'], kind: 'personal_id', advice: 'strip', platform: 'dotdigital' }, // R
  { names: ['_bta_tid', '_bta_c'], kind: 'personal_id', advice: 'strip', platform: 'Bronto' }, // R
  { names: ['trk_contact'], kind: 'personal_id', advice: 'strip', platform: 'Listrak' }, // R
  { names: ['sms_click', 'sms_uph'], kind: 'personal_id', advice: 'strip', platform: 'Wunderkind' }, // R
  { names: ['pk_vid'], kind: 'personal_id', advice: 'strip', platform: 'Matomo, Piwik PRO' }, // matomo js/piwik.js
  // Segment takes these as commands: the visitor is logged in as that id.
  {
    names: ['ajs_uid', 'ajs_aid', 'ajs_event', 'ajs_trait_*', 'ajs_prop_*'],
    kind: 'personal_id',
    advice: 'strip',
    platform: 'Segment',
  }, // S core/query-string

  // Campaign tags that the site's own tools may read.
  { names: ['mtm_*', 'matomo_*'], kind: 'tool_tag', advice: 'keep', platform: 'Matomo' }, // R, matomo global.ini.php
  { names: ['pk_*', 'piwik_*'], kind: 'tool_tag', advice: 'keep', platform: 'Matomo, Piwik PRO' }, // R, Piwik PRO docs
  { names: ['at_*'], kind: 'tool_tag', advice: 'keep', platform: 'Piano Analytics' }, // developers.atinternet-solutions.com
  { names: ['wt_mc', 'wt_zmc', 'wtrid'], kind: 'tool_tag', advice: 'keep', platform: 'Mapp' }, // C, docs.mapp.com
  { names: ['cid', 's_cid', 'cmpid', 'cmp'], kind: 'tool_tag', advice: 'keep', platform: 'Adobe Analytics' }, // C, Adobe docs
  // plausible source.ex, docs.simpleanalytics.com, goatcounter.com/help/campaigns
  {
    names: ['ref', 'source'],
    kind: 'tool_tag',
    advice: 'keep',
    platform: 'Plausible, Simple Analytics, GoatCounter',
  },
  { names: ['itm_source', 'itm_medium', 'itm_campaign'], kind: 'tool_tag', advice: 'keep' }, // C; inside one site
  {
    names: ['mkevt', 'mkcid', 'mkrid', 'campid', 'toolid', 'customid'],
    kind: 'tool_tag',
    advice: 'keep',
    platform: 'eBay Partner Network',
  }, // R
  { names: ['ranMID'], kind: 'tool_tag', advice: 'keep', platform: 'Rakuten Advertising' }, // N

  // Tags that ad and mail tools leave behind.
  { names: ['gad_source'], kind: 'tool_tag', advice: 'strip', platform: 'Google Ads' }, // R P
  { names: ['s_kwcid'], kind: 'tool_tag', advice: 'never_add', platform: 'Adobe Advertising' }, // R N
  { names: ['mkwid', 'pcrid'], kind: 'tool_tag', advice: 'strip', platform: 'Marin Software' }, // R
  { names: ['hsa_*'], kind: 'tool_tag', advice: 'strip', platform: 'HubSpot' }, // R
  {
    names: ['tw_source', 'tw_campaign', 'tw_term', 'tw_content', 'tw_adid'],
    kind: 'tool_tag',
    advice: 'strip',
    platform: 'Triple Whale',
  }, // R
  { names: ['mc_cid'], kind: 'tool_tag', advice: 'strip', platform: 'Mailchimp' }, // R P C N
  { names: ['trk_msg', 'trk_module', 'trk_sid'], kind: 'tool_tag', advice: 'strip', platform: 'Listrak' }, // R
  { names: ['sms_source'], kind: 'tool_tag', advice: 'strip', platform: 'Wunderkind' }, // R
  { names: ['_openstat'], kind: 'tool_tag', advice: 'strip', platform: 'Openstat' }, // C
  { names: ['__twitter_impression'], kind: 'tool_tag', advice: 'strip', platform: 'X' }, // C
  {
    names: ['fb_source', 'fb_ref', 'fb_action_ids', 'fb_action_types'],
    kind: 'tool_tag',
    advice: 'strip',
    platform: 'Facebook',
  }, // C
  { names: ['gs_l'], kind: 'tool_tag', advice: 'strip', platform: 'Google Search' }, // C
  { names: ['gPromoCode', 'gQT'], kind: 'tool_tag', advice: 'strip', platform: 'Google Merchant Center' }, // R
  { names: ['spm'], kind: 'tool_tag', advice: 'strip', platform: 'Alibaba' }, // C
  { names: ['Echobox', 'rb_clickid', 'wickedid', 'otm_*', 'hmb_*'], kind: 'tool_tag', advice: 'strip' }, // C
];

type KnownName = { readonly name: string; readonly param: ForeignParam };

const LETTERS = 128;
/** No exact name is as long. */
const LONGEST_NAME = 24;
const NONE: readonly KnownName[] = [];

/** Exact names by the code of their first character and their length: one or two at most, so nothing is hashed. */
const exactNames: readonly KnownName[][][] = Array.from({ length: LETTERS }, () =>
  Array.from({ length: LONGEST_NAME }, () => []),
);
/** Prefixes, and names in any case, by the code of their first character: most characters have none. */
const looseNames: readonly KnownName[][] = Array.from({ length: LETTERS }, () => []);

for (const param of FOREIGN_PARAMS) {
  for (const name of param.names) {
    const first = name.charAt(0);
    if (name.endsWith('*')) looseNames[first.charCodeAt(0)]?.push({ name: name.slice(0, -1), param });
    else if (!param.anyCase) exactNames[first.charCodeAt(0)]?.[name.length]?.push({ name, param });
    else {
      for (const letter of [first.toLowerCase(), first.toUpperCase()]) {
        looseNames[letter.charCodeAt(0)]?.push({ name: name.toLowerCase(), param });
      }
    }
  }
}

/**
 * Says what is known of a parameter's decoded name, in constant time: it runs once a pair when links are read.
 * An exact name goes before a prefix (`pk_vid` is a person, `pk_campaign` a tag). Unknown names, and names such as
 * `__proto__`, give `undefined`.
 *
 * @example
 * foreignParam('fbclid') // { names: ['fbclid'], kind: 'click_id', advice: 'strip', platform: 'Meta' }
 * foreignParam('color') // undefined
 */
export function foreignParam(name: string): ForeignParam | undefined {
  const first = name.charCodeAt(0);
  if (!(first < LETTERS)) return undefined;
  // Counted loops: `for…of` is more code than the engine is willing to inline where links are read.
  const exact = exactNames[first]?.[name.length] ?? NONE;
  for (let i = 0; i < exact.length; i++) if (exact[i]?.name === name) return exact[i]?.param;
  const loose = looseNames[first] ?? NONE;
  for (let i = 0; i < loose.length; i++) if (belongs(name, loose[i] as KnownName)) return loose[i]?.param;
  return undefined;
}

function belongs(name: string, known: KnownName): boolean {
  if (!known.param.anyCase) return name.startsWith(known.name);
  return name.length === known.name.length && name.toLowerCase() === known.name;
}
