/** The columns of a tool that a link's parameters fill. `keyword` is Matomo's word for a term. */
export type ToolField = 'campaign' | 'keyword' | 'source' | 'medium' | 'content' | 'term' | 'id';

export type ToolRow = {
  readonly id: string;
  /** A proper name, never translated. */
  readonly name: string;
  /** Which parameters fill each column: the first of them that is not empty. */
  readonly reads: { readonly [Field in ToolField]?: readonly string[] };
  /** What becomes of capitals, as the code of the note that says so. */
  readonly capitals: 'lower_cased' | 'capitals_split' | 'capitals_as_sent';
  /** Whether it looks behind the `#` where the query names no campaign. */
  readonly readsFragment: boolean;
  /** In characters; a longer value is cut. */
  readonly limits: { readonly [Field in ToolField]?: number };
  /** Click ids that it takes notice of, and what it makes of them. */
  readonly clickIds?: {
    readonly use: 'click_id_medium' | 'click_ids_recorded';
    readonly names: readonly string[];
  };
};

const MATOMO = {
  campaign: [
    'pk_cpn',
    'pk_campaign',
    'piwik_campaign',
    'mtm_campaign',
    'matomo_campaign',
    'utm_campaign',
    'utm_source',
    'utm_medium',
  ],
  keyword: ['pk_kwd', 'pk_keyword', 'piwik_kwd', 'mtm_kwd', 'mtm_keyword', 'matomo_kwd', 'utm_term'],
};

const UTM_FIVE = {
  source: ['utm_source'],
  medium: ['utm_medium'],
  campaign: ['utm_campaign'],
  content: ['utm_content'],
  term: ['utm_term'],
};

/**
 * How other analytics tools read a campaign link, each from its own code or documentation, as of 2026-11. What none of
 * these says is not here.
 */
export const TOOLS = [
  {
    // matomo-org/matomo, config/global.ini.php and plugins/Referrers/Columns/Base.php @f09912c
    id: 'matomo',
    name: 'Matomo',
    reads: MATOMO,
    capitals: 'lower_cased',
    readsFragment: true,
    limits: { campaign: 255, keyword: 255 },
  },
  {
    // matomo-org/plugin-MarketingCampaignsReporting @d4db44c
    id: 'matomo-campaigns',
    name: 'Matomo + MarketingCampaignsReporting',
    reads: {
      ...MATOMO,
      source: ['mtm_source', 'pk_source', 'utm_source'],
      medium: ['mtm_medium', 'pk_medium', 'utm_medium'],
      content: ['mtm_content', 'pk_content', 'utm_content'],
      id: ['mtm_cid', 'pk_cid', 'utm_id', 'mtm_clid'],
    },
    capitals: 'lower_cased',
    readsFragment: true,
    limits: { campaign: 250, keyword: 250, source: 250, medium: 250, content: 250, id: 100 },
  },
  {
    // plausible/docs, top-referrers.md @208d58c; plausible/analytics, lib/plausible/ingestion/source.ex
    id: 'plausible',
    name: 'Plausible',
    reads: { ...UTM_FIVE, source: ['utm_source', 'source', 'ref'] },
    capitals: 'capitals_split',
    readsFragment: false,
    limits: {},
    clickIds: { use: 'click_id_medium', names: ['gclid', 'msclkid'] },
  },
  {
    // PostHog/posthog-js, event-utils.ts @9b2a1b1
    id: 'posthog',
    name: 'PostHog',
    reads: UTM_FIVE,
    capitals: 'capitals_as_sent',
    readsFragment: false,
    limits: {},
    clickIds: {
      use: 'click_ids_recorded',
      names: [
        'gad_source',
        'mc_cid',
        'gclid',
        'gclsrc',
        'dclid',
        'gbraid',
        'wbraid',
        'fbclid',
        'msclkid',
        'twclid',
        'li_fat_id',
        'igshid',
        'ttclid',
        'rdt_cid',
        'epik',
        'qclid',
        'sccid',
        'irclid',
        '_kx',
      ],
    },
  },
] as const satisfies readonly ToolRow[];

export type ToolId = (typeof TOOLS)[number]['id'];
