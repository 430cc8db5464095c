import type { TermId } from '@/lib/glossary/terms';

/**
 * A value and why it is good or bad. The nine parameters leave `value` out: theirs stand in lib/utm/params.ts.
 */
export type ExampleText = { readonly value?: string; readonly why: string };

/**
 * The words of one term. Text between backticks is shown as code.
 * `also` are other words that people search for, the other languages' included; they are not shown.
 */
export type TermText = {
  readonly name: string;
  readonly also: readonly string[];
  /** One sentence. */
  readonly what: string;
  /** Where GA4 shows it. */
  readonly where?: string;
  readonly good?: ExampleText;
  readonly bad?: ExampleText;
  readonly mistakes?: readonly string[];
  readonly more?: readonly string[];
};

export type GlossaryTexts = { readonly [Id in TermId]: TermText };

// Sources, by short name; all read as stored copies, 2026-11:
// [builder]   support.google.com/analytics/answer/10917952 (parameters, their meaning, Google's own examples)
// [dimension] support.google.com/analytics/answer/11242870 (which parameter fills which dimension; auto-tagging)
// [data-api]  developers.google.com/analytics/devguides/reporting/data/v1/api-schema (dimension names)
// [channels]  support.google.com/analytics/answer/9756891 and copies of its table (default channel group rules)
// [sources]   Google's GA4 source category list, as kept by Velir/dbt-ga4 (seeds/ga4_source_categories.csv)
// [scope]     support.google.com/analytics/answer/15612152 (source, medium, campaign in general)
// [pii]       support.google.com/analytics/answer/6366371 (no personal data)
// [case]      pimms.io, ottawaseo.com, gainjp.com on common tagging mistakes (capitals make further rows)
// [meta]      developers.facebook.com, "url tags for tracking"; public notes on the values of {{site_source_name}}
// [levels]    Meta Business Help Centre on placements; guides to Ads Manager (adsformakers.com, clarigital.com)
export const en: GlossaryTexts = {
  utm_source: {
    name: 'Source (utm_source)',
    also: ['campaign source', 'traffic source', 'where from', 'ソース', '参照元', '流入元'],
    // [builder]
    what: 'Who sends you the visitor: the site, app, newsletter or partner in which the link stands.',
    // [dimension]; the report: [builder]
    where:
      'As “Session source” in Reports → Acquisition → Traffic acquisition. It is also the first half of “Session source / medium”.',
    good: { why: 'Names one sender, in small letters and without a space. Use the same word every time.' },
    // [case]
    bad: {
      why: 'GA4 keeps capitals and spaces, so this, `Newsletter` and `newsletter` become three rows in your reports.',
    },
    mistakes: [
      'Writing the kind of traffic (`email`, `social`) here. That is the medium.',
      'Writing the name of your own site. The source is where the visitor was before.',
      // [sources]: facebook, instagram, line, twitter are listed; meta, x, threads are not. [channels]
      'A new word for a known platform. GA4 knows `facebook`, `instagram`, `line` and `twitter` as social sites, but not `meta`, `x` or `threads`: ads tagged with those move from Paid Social to Paid Other.',
    ],
    more: [
      // [channels]: the rules ignore case; [case]: the rows do not
      'The textbook example `utm_source=Instagram` works: GA4’s channel rules ignore capitals, so the visit counts as social. But `Instagram` and `instagram` are two rows in a report. Agree on the small one.',
    ],
  },
  utm_medium: {
    name: 'Medium (utm_medium)',
    also: ['campaign medium', 'traffic type', 'channel type', 'メディア', '媒体', 'ミディアム'],
    // [builder], [channels]
    what: 'The kind of traffic: e-mail, social post, paid click, banner. GA4 sorts visits into channels by this word and the source.',
    // [dimension], [channels]
    where:
      'As “Session medium” in Reports → Acquisition → Traffic acquisition. Together with the source it decides the “Session default channel group”.',
    // [channels]: email, e-mail, e_mail, "e mail"
    good: { why: 'One of the exact words that GA4’s Email channel looks for.' },
    // [channels]
    bad: {
      why: 'No channel rule knows this word, so the visit is filed under Unassigned. It makes a fine source.',
    },
    mistakes: [
      // [channels]
      '`mail` instead of `email`: Unassigned.',
      // [channels]; mare-interno.com on LINE
      'The name of a platform, such as `line`. Write `social` for posts, and a word that starts with `paid` for ads.',
      // [channels]: the paid rule is ^(.*cp.*|ppc|retargeting|paid.*)$
      '`social_paid` for ads. GA4 wants “paid” at the start (`paid_social`); the other way round, ads on Facebook count as organic.',
      // [channels]
      '`video` for a paid video ad. That word alone means organic video; write `paid_video`.',
      // [channels], same rule
      'Words that hide “cp”, as `mail_cpn` does: GA4 takes them for paid.',
    ],
    more: [
      // [channels]
      'The textbook example `utm_medium=Social` counts as social, because channel rules ignore capitals. In reports it is still another row than `social`.',
    ],
  },
  utm_campaign: {
    name: 'Campaign (utm_campaign)',
    also: ['campaign name', 'キャンペーン', 'キャンペーン名', '施策名'],
    // [builder]
    what: 'The promotion that the link belongs to, under one name that every channel shares.',
    // [dimension]
    where: 'As “Session campaign” in Reports → Acquisition → Traffic acquisition.',
    // shortlinkfix.com, mare-interno.com on names that start with a sortable date
    good: { why: 'Starts with a date that sorts, then says what it is. It will still be clear next year.' },
    // [case]; `!` breaks links in chat and mail: URL-RULES 2.7
    bad: {
      why: 'Capitals, a space and exclamation marks: hard to type the same way twice, and some chats and mail programs cut a link there.',
    },
    mistakes: [
      'Another name for each channel of one promotion. Then nothing adds up to a total.',
      'Repeating the source or the medium in the name. They have fields of their own.',
      // [channels]: the shopping rule ^(.*(([^a-df-z]|^)shop|shopping).*)$ reads the campaign name
      'The word “shop” in the name, as in `2026-q4_shop-opening`: GA4 may file the visits under shopping. `store-opening` is safe.',
      // lib/utm/params.ts
      'Leaving it empty. The visits show up as “(not set)”.',
    ],
    more: [
      'The textbook example `utm_campaign=facebook-campaign-1` works, and is easy to type. It repeats the source, though, and does not say what was promoted.',
    ],
  },
  utm_id: {
    name: 'Campaign ID (utm_id)',
    also: ['campaign code', 'campaign number', 'キャンペーンID', '管理番号'],
    // [builder]
    what: 'The code of the campaign in your own plan, which stays the same even if the name changes.',
    // [dimension], [data-api]; cost data: [builder]
    where: 'As “Session campaign ID”. GA4 also joins the cost data that you upload by this ID.',
    good: { why: 'Unique, and the same code that stands in your media plan or cost file.' },
    bad: { why: 'That is a name. Next year’s winter campaign would get the same ID.' },
    mistakes: [
      'One ID for two campaigns.',
      // [builder]
      'Uploading costs under other IDs than those in the links. The two never meet.',
      // help-ads.smartnews.com shows such names; GA4 reads utm_id: [builder]
      'Writing `utm_campaign_id` or `utm_ad_id`. GA4 does not read those names.',
    ],
  },
  utm_term: {
    name: 'Term (utm_term)',
    also: ['keyword', 'paid keyword', 'search term', 'キーワード', '検索キーワード', '検索語句'],
    // [builder]
    what: 'The keyword that you pay for in a search ad.',
    // [dimension], [data-api]
    where: 'As “Session manual term”. Add it as a dimension in Traffic acquisition or in an exploration.',
    good: { why: 'The keyword itself, the same way as in the ad account.' },
    bad: { why: 'This tells two links apart. It belongs in `utm_content`.' },
    mistakes: [
      'Filling it for newsletters and posts, where nobody bought a keyword. Leave it empty.',
      // Google Ads ValueTrack, support.google.com/google-ads/answer/6305348
      'Typing every keyword of a search campaign by hand. In Google Ads, `{keyword}` fills itself in.',
      // [pii]
      'Passing on what a person typed into a search box. It may hold personal data.',
    ],
    more: [
      // navishark.com: Japanese needs UTF-8 encoding; the bytes were computed
      'A term may hold a space and Japanese. `utm-code とは` is written into the link as `utm-code%20%E3%81%A8%E3%81%AF` and read back as you typed it.',
      'Some teams put the audience or the placement of a social ad here. That is fine, as long as everybody does.',
    ],
  },
  utm_content: {
    name: 'Content (utm_content)',
    also: ['ad content', 'link name', 'version', '広告コンテンツ', 'コンテンツ', 'クリエイティブ識別'],
    // [builder]
    what: 'Tells apart two links that are otherwise the same: button and text link, version A and version B.',
    // [dimension], [data-api]
    where:
      'As “Session manual ad content”. Add it as a dimension in Traffic acquisition or in an exploration.',
    good: { why: 'Says which link it was. You find it at once when you look at the e-mail.' },
    bad: { why: 'Every link is a link. Say which one.' },
    mistakes: [
      'Values that only their author understands: `v2-final-new`.',
      'Tagging one of two versions only. There is nothing left to compare with.',
      // [pii]
      'The address or name of the recipient. That is personal data, and Google’s policy forbids it.',
    ],
    more: [
      'The textbook example `utm_content=LinkOption` works as typed. Small letters, `link-option`, are easier to repeat without a slip.',
    ],
  },
  utm_source_platform: {
    name: 'Source platform (utm_source_platform)',
    also: ['buying platform', 'DSP', '参照元プラットフォーム', '配信プラットフォーム'],
    // [builder]
    what: 'The platform in which you buy or manage the traffic, such as Search Ads 360 or Display & Video 360.',
    // [dimension] names it with and without "manual", depending on the copy's age
    where:
      'As “Session manual source platform” (“Session source platform” in older lists), in an exploration.',
    good: { why: 'Names the tool in which budget and audience are set. The source stays free for the site.' },
    bad: { why: 'Only repeats the source.' },
    mistakes: [
      'Filling it because the field is there. If you buy in one tool only, leave it empty.',
      'Writing the device or the placement here.',
    ],
  },
  utm_creative_format: {
    name: 'Creative format (utm_creative_format)',
    also: ['ad format', 'format', 'クリエイティブ フォーマット', '広告フォーマット'],
    // [builder]
    what: 'The form of the ad: display, native, video, search.',
    // [data-api] for the name; [builder] and [dimension] say that it is not currently reported
    where:
      'GA4 has a dimension for it, “Session manual creative format”, but Google’s help says that the value is not reported at present.',
    good: { why: 'One of the words from Google’s own list.' },
    bad: { why: 'That says how you pay. It is a medium.' },
    mistakes: [
      'Counting on it for a GA4 report. What you need to see there goes into `utm_content`.',
      'The file name or the size of the picture. Name the form.',
    ],
  },
  utm_marketing_tactic: {
    name: 'Marketing tactic (utm_marketing_tactic)',
    also: ['targeting', 'tactic', 'マーケティング手法', 'ターゲティング'],
    // [builder]
    what: 'How the audience was chosen: remarketing to former visitors, prospecting for new ones.',
    // [data-api] for the name; [builder] and [dimension] say that it is not currently reported
    where:
      'GA4 has a dimension for it, “Session manual marketing tactic”, but Google’s help says that the value is not reported at present.',
    good: { why: 'Says whom the ad is aimed at, in one of Google’s own words.' },
    bad: { why: 'That is the medium. The tactic says who is meant to see it.' },
    mistakes: [
      'Counting on it for a GA4 report. Name the audience in the campaign if you need it there.',
      'A free sentence about the audience. Keep to a short list of words.',
    ],
  },
  'custom-parameter': {
    name: 'Custom parameter',
    also: ['extra parameter', 'own parameter', 'カスタムパラメータ', '独自パラメータ', '任意パラメータ'],
    what: 'Any other name and value that you want on the link, for instance a partner number that your own server reads.',
    // page_location holds the query: analyticstraps.com, test of its length
    where: 'Nowhere by itself. GA4 only keeps it as part of the page address.',
    good: {
      value: 'partner=kyoto-12',
      why: 'A name that your own system knows, and a value without anything personal.',
    },
    // [builder]: the list of names that GA4 reads
    bad: {
      value: 'utm_partner=kyoto-12',
      why: 'It looks like a tag, but GA4 reads only its own nine utm_ names.',
    },
    mistakes: [
      'A name that the page already uses, such as `id` or `page`. It may open another page.',
      // [pii]
      'A customer number or an e-mail address. It ends up in analytics and in server logs.',
    ],
  },

  'utm-code': {
    name: 'UTM code',
    also: [
      'utm',
      'utm parameter',
      'utm tag',
      'utm link',
      'UTMコード',
      'UTMパラメータ',
      'utmとは',
      '計測パラメータ',
    ],
    what: 'The tags at the end of a link that tell analytics where a click came from.',
    more: [
      // xfader.jp, optimizesmart.com: Urchin Software was bought by Google in 2005
      'UTM stands for Urchin Tracking Module. Urchin was the company whose software became Google Analytics.',
      'The page itself does not change: the same page opens with and without the tags.',
    ],
    mistakes: [
      // gainjp.com, measuremarketing.pro: the visitor's real source is overwritten
      'Tagging links inside your own site. They overwrite where the visitor really came from.',
    ],
  },
  'utm-builder': {
    name: 'UTM builder',
    also: [
      'url builder',
      'campaign url builder',
      'link builder',
      'URL生成ツール',
      'パラメータ生成ツール',
      'UTMビルダー',
    ],
    what: 'A tool that puts UTM tags into a link for you, with every special character written correctly.',
    more: [
      // googleanalytics/ga-dev-tools, CampaignURLBuilder/Web/params.ts: URLSearchParams re-serialises the query
      'A good one leaves the rest of your link alone. Some builders rewrite the parameters that were already there, which can break a signed link.',
    ],
  },
  'tracking-variable': {
    name: 'Tracking variable',
    also: [
      'tracking parameter',
      'url parameter',
      'tracking code',
      'トラッキング変数',
      'トラッキングパラメータ',
      '計測用パラメータ',
    ],
    what: 'A name and a value in a link that exist only to measure: `utm_source=newsletter` is one.',
    more: [
      'UTM tags are the kind that you write. Click IDs are the kind that ad platforms add.',
      // facts: config/global.ini.php of Matomo, and Adobe's documentation of s.campaign
      'Other analytics tools have their own: Matomo reads `mtm_campaign`, and Adobe Analytics whichever name the site has chosen.',
    ],
  },
  'website-url': {
    name: 'Website URL',
    also: ['destination url', 'link', 'address', 'target url', 'リンク先URL', '遷移先URL', 'ウェブサイトURL'],
    what: 'The address of the page that people are to land on, with everything that the page needs to open.',
    where: 'As “Landing page”. The tags themselves show up under their own dimensions.',
    good: {
      value: 'https://www.example.com/sale?color=blue#reviews',
      why: 'Copied whole from the address bar. The tags go in before the `#`, and nothing of yours is changed.',
    },
    // mare-interno.com, afficode: shorteners and redirects that drop parameters
    bad: {
      value: 'https://go.example.com/s1',
      why: 'A short link. Tags that you add to it may never reach the page behind. Tag the long address first, then shorten it.',
    },
    mistakes: [
      // facts on click ids: one click of one person
      'Copying the address after clicking an ad. It then carries a click ID (`gclid`, `fbclid`) of your own click.',
      'A page that forwards to another one. Check that the tags are still there at the end.',
    ],
  },
  'landing-page': {
    name: 'Landing page',
    also: ['lp', 'entry page', 'destination page', 'ランディングページ', 'LP', '着地ページ'],
    what: 'The first page that a visitor sees after a click.',
    // Data API: landingPage, landingPagePlusQueryString
    where: 'As “Landing page”.',
    more: [
      'It should go on where the ad or e-mail stopped: same promise, same picture, one clear next step.',
      'In everyday Japanese marketing, “LP” mostly means a single long page made for one campaign. In analytics it is any page on which a visit starts.',
    ],
  },
  'query-string': {
    name: 'Query string',
    also: ['query', 'url parameters', 'question mark', 'クエリ', 'クエリ文字列', 'クエリパラメータ'],
    what: 'The part of a link after the question mark, made of pairs such as `color=blue`, joined by `&`.',
    good: { value: '?id=12&utm_source=line', why: 'One `?`, then `&` between the pairs.' },
    // pimms.io: what a second question mark does
    bad: {
      value: '?id=12?utm_source=line',
      why: 'A second `?` is no separator. The id becomes `12?utm_source=line`, and the source is lost.',
    },
  },
  fragment: {
    name: 'Fragment (#)',
    also: ['anchor', 'hash', 'jump mark', 'フラグメント', 'アンカー', 'ページ内リンク', 'ハッシュ'],
    what: 'The part of a link after `#`, which names a place on the page and is not sent to the server.',
    // gainjp.com, d2cid.co.jp
    good: {
      value: '/plans?utm_source=line#price',
      why: 'Tags before the `#`: they are read, and the page still jumps to the price.',
    },
    bad: {
      value: '/plans#price?utm_source=line',
      why: 'All that follows `#` belongs to the fragment. GA4 does not read it as tags by default.',
    },
  },
  'percent-encoding': {
    name: 'Percent-encoding',
    also: [
      'url encoding',
      'url encode',
      '%20',
      'encode',
      'パーセントエンコーディング',
      'URLエンコード',
      '文字化け',
    ],
    what: 'How characters that a link cannot hold are written: a space as `%20`, `&` as `%26`, 春 as `%E6%98%A5`.',
    mistakes: [
      // github.com/simpleanalytics/roadmap/issues/451
      'Encoding twice. The report then shows `%E6%98%A5` instead of 春.',
      // navishark.com
      'Old tools that encode as Shift_JIS. Analytics expects UTF-8, and the text turns to garbage.',
    ],
    more: [
      // qiita.com/tatataichi: three bytes, nine characters
      'One Japanese character becomes nine characters in the link. Reports show the original again.',
      'Type values as you want to read them. The builder encodes them once, when it writes the link.',
    ],
  },
  campaign: {
    name: 'Campaign',
    also: ['promotion', 'marketing campaign', 'キャンペーン', '施策', '販促'],
    // [scope]
    what: 'A set of activities with one goal: several channels and ads that promote the same thing.',
    // [dimension]
    where: 'As “Session campaign”, with the name that you give it in `utm_campaign`.',
    more: [
      // lycbiz, [levels]
      'Ad platforms use the word for the top level of an account. Give that level the same name as your `utm_campaign`, and the reports fit together.',
    ],
  },
  'source-medium': {
    name: 'Source / medium',
    also: [
      'source and medium',
      'session source / medium',
      '参照元/メディア',
      '参照元とメディア',
      'ソース/メディア',
    ],
    // [scope]
    what: 'The pair that answers “from whom, and how?”: `newsletter / email`, `google / organic`, `line / social`.',
    // [dimension]
    where: 'As “Session source / medium” in Reports → Acquisition → Traffic acquisition.',
    good: { value: 'line / social', why: 'A place, then a kind of traffic.' },
    bad: { value: 'social / line', why: 'The wrong way round. GA4 has no medium called `line`.' },
  },
  'naming-convention': {
    name: 'Naming convention',
    also: ['naming rules', 'taxonomy', 'naming scheme', '命名規則', '命名ルール', 'ネーミングルール'],
    what: 'The agreement on how everybody on the team writes sources, mediums and campaign names.',
    good: {
      value: '2026-q4_jp_winter-sale',
      why: 'A fixed order (when, where, what), `_` between the parts, `-` inside them, all small letters.',
    },
    bad: {
      value: 'Winter Sale JP NEW(2)',
      why: 'Nobody can sort it, split it or guess how the next one is written.',
    },
    more: [
      // shortlinkfix.com on naming and taxonomy
      'Two things make one: a list of allowed words for source and medium, and a pattern for campaign names.',
      // terminusapp.com, and a generator that writes "na"
      'Keep every place in the pattern, and write `na` where one is empty. Otherwise the rest moves up.',
    ],
  },
  'naming-template': {
    name: 'Naming template',
    also: [
      'name pattern',
      'campaign name format',
      'positional name',
      '命名テンプレート',
      '命名の型',
      'キャンペーン名の型',
    ],
    what: 'The fixed order of parts that a name is put together from, with one sign between the parts and another inside them.',
    good: {
      value: '2026-11_jp_winter-sale',
      why: 'Period, region, name: a report can split it at `_`, and every part is where it belongs.',
    },
    bad: {
      value: '2026-11_winter-sale',
      why: 'The region is missing, so the name is read as the region.',
    },
    more: [
      'A part that is empty keeps its place with an agreed word, such as `na`.',
      'A naming convention can hold a template for a field. The builder then asks for each part and writes the value.',
    ],
  },
  'personal-data': {
    name: 'Personal data',
    also: [
      'pii',
      'personally identifiable information',
      'privacy',
      'gdpr',
      '個人情報',
      '個人データ',
      'プライバシー',
    ],
    // [pii]
    what: 'Whatever points to one person, such as a name, an e-mail address or a phone number. It has no place in a link.',
    // [pii]
    bad: {
      value: 'utm_content=taro@example.com',
      why: 'Google’s policy forbids sending this to Analytics, and it also stays in server logs and browser histories.',
    },
    good: { value: 'utm_content=reminder-2', why: 'Names the e-mail, not the person who got it.' },
  },
  'self-referral': {
    name: 'Self-referral',
    also: ['own domain', 'internal referral', '自己参照', 'セルフリファラル', '自社ドメイン'],
    what: 'Your own site, listed as the source of visits to your own site.',
    // Google's text on automatic self-referral detection, as quoted by hume.dev
    more: [
      'GA4 leaves out clicks from the same domain and its subdomains by itself. When your domain still shows up, look for a second domain, such as a shop or a payment page, that is not yet set up for cross-domain measurement.',
    ],
    mistakes: [
      // gainjp.com, measuremarketing.pro
      'UTM tags on banners and menus of your own site. They replace the visitor’s real source. Measure such clicks with events.',
    ],
  },
  'ab-variant': {
    name: 'A/B variant',
    also: [
      'a/b test',
      'split test',
      'version',
      'ABテスト',
      'A/Bテスト',
      'スプリットテスト',
      'バリエーション',
    ],
    what: 'One of two versions of an ad, e-mail or page that run side by side, to see which does better.',
    // [builder] and [dimension] on utm_content
    where: 'If you tag it in `utm_content`: as “Session manual ad content”.',
    good: { value: 'header-red / header-blue', why: 'One difference, named in both links.' },
    bad: { value: 'a / b', why: 'Next month nobody knows which was which.' },
  },
  'gated-content': {
    name: 'Gated content',
    also: [
      'white paper',
      'download form',
      'lead magnet',
      'ホワイトペーパー',
      '資料ダウンロード',
      '資料請求',
      'ゲート型コンテンツ',
    ],
    what: 'Content that opens only after the visitor has left some details, such as a white paper behind a form.',
    more: [
      'Tag the link to the page with the form, not to the file: a PDF does not tell GA4 anything.',
      'What people type into the form stays out of the link.',
    ],
  },
  'qr-code': {
    name: 'QR code',
    also: ['qr', 'print', 'flyer', 'poster', 'QRコード', '二次元コード', 'チラシ', 'ポスター'],
    what: 'A link in print, for phone cameras. It needs tags, or visits from it look like nobody sent them.',
    // webmasterid.com, ga4audits.com: QR visits carry no referrer. [channels]: no rule for qr
    where:
      'Untagged, under Direct. With the medium `qr`, under Unassigned, until you make a channel of your own for it.',
    mistakes: [
      'Printing before testing. Scan the proof with two phones.',
      'A very long link. The squares get too fine for a small print: shorten it first.',
    ],
  },
  'short-link': {
    name: 'Short link',
    also: ['url shortener', 'bitly', 'shortened url', '短縮URL', '短縮リンク'],
    what: 'A short address that forwards to a long one, for print, chat and social posts.',
    good: {
      value: 'Tag, then shorten',
      why: 'The tags are part of the long address and arrive with every click.',
    },
    // mare-interno.com; github.com/YOURLS/YOURLS/issues/1102
    bad: { value: 'Shorten, then tag', why: 'Many shorteners drop what you add to the short address.' },
  },
  redirect: {
    name: 'Redirect',
    also: ['forwarding', '301', '302', 'リダイレクト', '転送'],
    what: 'A page or server that sends the browser on to another address.',
    // blog.afficode, mare-interno.com
    mistakes: [
      'Not trying it. Some redirects drop the query, and the tags with it. Open the tagged link and read the address bar.',
    ],
  },

  channel: {
    name: 'Channel',
    also: ['traffic channel', 'チャネル', '流入経路', '集客チャネル'],
    // [channels]
    what: 'A group of visits that came the same way, such as e-mail, paid search or organic social.',
    // [channels]
    where: 'As “Session default channel group”, the first column of Traffic acquisition.',
    more: ['You do not tag the channel. GA4 works it out, by rule, from source, medium and campaign.'],
  },
  'default-channel-group': {
    name: 'Default channel group (GA4)',
    also: [
      'default channel grouping',
      'channel rules',
      'デフォルト チャネル グループ',
      'デフォルトチャネルグループ',
      'チャネル定義',
    ],
    // [channels]
    what: 'GA4’s fixed set of rules that files every visit under one channel.',
    // [channels]
    where: 'As “Session default channel group” in Reports → Acquisition → Traffic acquisition.',
    more: [
      // [channels]
      'Examples: source `google` with medium `cpc` is Paid Search, `facebook` with `paid_social` is Paid Social, medium `email` is Email, medium `referral` is Referral.',
      // [channels]: "default channel group cannot be edited; custom channel groups"
      'The rules cannot be edited. For words of your own, such as `qr`, make a custom channel group.',
    ],
  },
  organic: {
    name: 'Organic traffic',
    also: [
      'organic search',
      'organic social',
      'seo',
      'unpaid',
      'オーガニック',
      '自然検索',
      '自然流入',
      'オーガニック検索',
    ],
    what: 'Visits that you did not pay for click by click: from search results, posts and shared videos.',
    // [channels]
    where: 'Under Organic Search, Organic Social, Organic Video and Organic Shopping.',
    mistakes: [
      'Tagging a paid post with `social`. GA4 then counts the ad as organic.',
      'Trying to tag search results. Search engines link to you without tags, and GA4 recognises them by itself.',
    ],
  },
  paid: {
    name: 'Paid traffic',
    also: [
      'paid search',
      'paid social',
      'ads',
      'advertising',
      '有料',
      '広告流入',
      '有料検索',
      '有料ソーシャル',
      'リスティング広告',
    ],
    what: 'Visits from ads that you pay for.',
    // [channels]
    where: 'Under Paid Search, Paid Social, Paid Video, Paid Shopping, Paid Other and Display.',
    // [channels], regex ^(.*cp.*|ppc|retargeting|paid.*)$
    good: {
      value: 'utm_medium=paid_social',
      why: 'GA4 takes a medium for paid if it starts with “paid”, contains “cp”, or is `ppc` or `retargeting`.',
    },
    bad: {
      value: 'utm_medium=social_ad',
      why: 'Nothing in it says “paid” to GA4. The money disappears among organic visits or in Unassigned.',
    },
  },
  direct: {
    name: 'Direct',
    also: [
      'direct traffic',
      '(direct) / (none)',
      'none',
      'ダイレクト',
      'ノーリファラー',
      '直接流入',
      'お気に入り',
    ],
    // [channels]
    what: 'Visits of which GA4 knows no origin, shown as `(direct) / (none)`.',
    where: 'Under Direct.',
    bad: {
      value: 'utm_source=(direct)&utm_medium=(none)',
      why: 'The words that GA4 keeps for visits without an origin. A tagged link has one: name it.',
    },
    more: [
      // [channels]
      'Rule: the source is `(direct)` and the medium `(none)` or `(not set)`.',
      // webmasterid.com, ga4audits.com; ecnomikata.com and ferret-plus.com on LINE
      'It is more than typed addresses: untagged links in e-mails, PDFs, QR codes and chat apps such as LINE end up here too.',
      'If Direct grows when you send a newsletter, the newsletter’s links are not tagged.',
    ],
  },
  'cross-network': {
    name: 'Cross-network',
    also: ['cross network', 'several networks', 'クロスネットワーク', '複数ネットワーク'],
    // [channels]
    what: 'The channel of ads that run on several ad networks at once.',
    where: 'Under Cross-network in Traffic acquisition.',
    good: {
      value: 'utm_campaign=2026-11_cross-network_sale',
      why: 'The campaign name holds “cross-network”. That decides before source and medium are looked at.',
    },
    mistakes: [
      'Using the word in the name of an e-mail or a post: those visits leave their own channel, too.',
    ],
    more: ['Rule: the campaign name contains `cross-network`.'],
  },
  'paid-shopping': {
    name: 'Paid Shopping',
    also: ['shopping ads', '有料ショッピング', 'ショッピング広告'],
    // [channels]
    what: 'Paid visits from shopping sites, or through a campaign with “shop” in its name.',
    where: 'Under Paid Shopping in Traffic acquisition.',
    // [sources]: amazon
    good: {
      value: 'utm_source=amazon&utm_medium=cpc',
      why: '`amazon` is one of GA4’s shopping sites, and `cpc` is a paid medium.',
    },
    bad: {
      value: 'utm_source=facebook&utm_medium=paid_social&utm_campaign=shop-opening',
      why: 'An ad on Facebook, but “shop” in the campaign name files it here and not under Paid Social.',
    },
    more: [
      // [channels]: ^(.*(([^a-df-z]|^)shop|shopping).*)$ on the campaign
      'Rule: the source is in GA4’s list of shopping sites, or the campaign name has “shop” at a start of a word, after an “e”, or in “shopping”; and the medium is a paid one.',
      'Rules count as paid: a medium that starts with `paid`, contains `cp`, or is `ppc` or `retargeting`.',
    ],
  },
  'paid-search': {
    name: 'Paid Search',
    also: ['search ads', 'ppc', 'sem', '有料検索', '検索広告', 'リスティング'],
    // [channels]
    what: 'Visits from ads on the result pages of search engines.',
    where: 'Under Paid Search in Traffic acquisition.',
    // [sources]: google
    good: {
      value: 'utm_source=google&utm_medium=cpc',
      why: '`google` is one of GA4’s search sites, and `cpc` is a paid medium.',
    },
    bad: {
      value: 'utm_source=yahoo&utm_medium=cpc&utm_campaign=banner-retargeting',
      why: 'Banners of Yahoo! are filed as search, because `yahoo` is a search site. Write `display` as the medium.',
    },
    more: [
      // [channels], [sources]
      'Rule: the source is in GA4’s list of search sites, such as `google`, `bing`, `yahoo` or `baidu`, and the medium is a paid one.',
    ],
  },
  'paid-social': {
    name: 'Paid Social',
    also: ['social ads', 'paid_social', '有料ソーシャル', 'SNS広告', 'ソーシャル広告'],
    // [channels]
    what: 'Visits from ads on social networks.',
    where: 'Under Paid Social in Traffic acquisition.',
    // [sources]: facebook
    good: {
      value: 'utm_source=facebook&utm_medium=paid_social',
      why: '`facebook` is one of GA4’s social sites, and `paid_social` starts with “paid”.',
    },
    // [sources]: meta is not listed
    bad: {
      value: 'utm_source=meta&utm_medium=paid_social',
      why: 'GA4’s list has `facebook`, not `meta`: the ads end up under Paid Other.',
    },
    mistakes: ['`social_paid` as the medium. “Paid” counts only at the start, so the ads look organic.'],
    more: [
      // [channels], [sources]
      'Rule: the source is in GA4’s list of social sites, such as `facebook`, `instagram`, `line`, `twitter` or `tiktok`, and the medium is a paid one. `cpc` does as well as `paid_social`.',
    ],
  },
  'paid-video': {
    name: 'Paid Video',
    also: ['video ads', 'paid_video', '有料動画', '動画広告'],
    // [channels]
    what: 'Visits from ads on video sites.',
    where: 'Under Paid Video in Traffic acquisition.',
    // [sources]: youtube
    good: {
      value: 'utm_source=youtube&utm_medium=paid_video',
      why: '`youtube` is one of GA4’s video sites, and `paid_video` starts with “paid”.',
    },
    bad: {
      value: 'utm_source=youtube&utm_medium=video',
      why: 'Nothing says “paid”: the ad is filed under Organic Video.',
    },
    mistakes: [
      'Expecting `paid_video` to make a video channel anywhere. On Facebook it is Paid Social: the source decides.',
    ],
    more: [
      // [channels], [sources]
      'Rule: the source is in GA4’s list of video sites, such as `youtube`, `vimeo` or `twitch`, and the medium is a paid one.',
    ],
  },
  display: {
    name: 'Display',
    also: ['display ads', 'banner', 'gdn', 'ディスプレイ', 'ディスプレイ広告', 'バナー広告'],
    // [channels]
    what: 'Visits from banners and other picture ads.',
    where: 'Under Display in Traffic acquisition.',
    good: {
      value: 'utm_source=criteo&utm_medium=display',
      why: '`display` is one of the words of the Display rule, whatever the source.',
    },
    bad: {
      value: 'utm_source=google&utm_medium=cpm',
      why: '`cpm` contains “cp”, so on a search site such as `google` it counts as Paid Search first.',
    },
    more: [
      // [channels]
      'Rule: the medium is `display`, `banner`, `expandable`, `interstitial` or `cpm`.',
    ],
  },
  'paid-other': {
    name: 'Paid Other',
    also: ['other ads', 'その他の有料', 'その他の広告'],
    // [channels]
    what: 'Paid visits from sources that GA4 knows neither as a search, social, shopping nor video site.',
    where: 'Under Paid Other in Traffic acquisition.',
    // [sources]: taboola is not listed
    good: {
      value: 'utm_source=taboola&utm_medium=cpc',
      why: 'A paid medium, and a source in none of GA4’s lists. `display` would file it under Display.',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=mail_cpn',
      why: '“cp” hides in `mail_cpn`, so a newsletter turns into an ad.',
    },
    more: [
      // [channels], regex ^(.*cp.*|ppc|retargeting|paid.*)$
      'Rule: the medium starts with `paid`, contains `cp`, or is `ppc` or `retargeting`, and no rule above it matches.',
    ],
  },
  'organic-shopping': {
    name: 'Organic Shopping',
    also: ['unpaid shopping', 'オーガニック ショッピング', 'ショッピングサイト'],
    // [channels]
    what: 'Unpaid visits from shopping sites, or through a campaign with “shop” in its name.',
    where: 'Under Organic Shopping in Traffic acquisition.',
    // [sources]: amazon
    good: {
      value: 'utm_source=amazon&utm_medium=referral',
      why: '`amazon` is one of GA4’s shopping sites. That rule comes before Referral.',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=email&utm_campaign=shop-opening',
      why: 'A newsletter, but “shop” in the campaign name files it here and not under Email. `store-opening` is safe.',
    },
    more: [
      // [channels]: ^(.*(([^a-df-z]|^)shop|shopping).*)$ on the campaign
      'Rule: the source is in GA4’s list of shopping sites, or the campaign name has “shop” at a start of a word, after an “e”, or in “shopping”. `eshop`, `coffeeshop` and `pop-up-shop` match, `workshop` does not.',
    ],
  },
  'organic-social': {
    name: 'Organic Social',
    also: ['social posts', 'social media', 'オーガニック ソーシャル', 'SNS', 'SNS投稿'],
    // [channels]
    what: 'Visits from unpaid posts, profiles and messages on social networks.',
    where: 'Under Organic Social in Traffic acquisition.',
    good: {
      value: 'utm_source=line&utm_medium=social',
      why: '`social` is a word of this rule, and `line` is one of GA4’s social sites.',
    },
    bad: {
      value: 'utm_source=facebook&utm_medium=social_paid',
      why: 'Meant as an ad, but “paid” counts only at the start. Write `paid_social`.',
    },
    more: [
      // [channels]
      'Rule: the source is in GA4’s list of social sites, or the medium is `social`, `social-network`, `social-media`, `sm`, `social network` or `social media`.',
      // [sources]: threads, bluesky and note are not listed
      'Sites that the list lacks, such as Threads, Bluesky or note, need `social` as the medium.',
    ],
  },
  'organic-video': {
    name: 'Organic Video',
    also: ['youtube description', 'video links', 'オーガニック動画', '動画', 'YouTube概要欄'],
    // [channels]
    what: 'Visits from links in and around unpaid videos.',
    where: 'Under Organic Video in Traffic acquisition.',
    good: {
      value: 'utm_source=youtube&utm_medium=video',
      why: 'For the link in a video’s description: `youtube` is one of GA4’s video sites.',
    },
    bad: {
      value: 'utm_source=spotify&utm_medium=video',
      why: 'An ad on Spotify, counted as an unpaid video. `audio` or `display` say what it is.',
    },
    more: [
      // [channels]
      'Rule: the source is in GA4’s list of video sites, or the medium contains `video` and is not a paid one.',
    ],
  },
  'organic-search': {
    name: 'Organic Search',
    also: ['seo', 'search results', 'オーガニック検索', '自然検索', '検索結果'],
    // [channels]
    what: 'Visits from the unpaid results of search engines.',
    where: 'Under Organic Search in Traffic acquisition.',
    good: {
      value: 'utm_source=google&utm_medium=organic',
      why: 'What GA4 writes by itself. There is no link here for you to tag.',
    },
    // [sources]: rakuten is a search site
    bad: {
      value: 'utm_source=rakuten&utm_medium=affiliate',
      why: '`rakuten` is one of GA4’s search sites, and that rule comes before Affiliates. `rakuten-affiliate` is safe.',
    },
    mistakes: ['A search site as the source of an e-mail: `google` with `email` is Organic Search.'],
    more: [
      // [channels]
      'Rule: the source is in GA4’s list of search sites, or the medium is `organic`.',
    ],
  },
  'ai-assistant': {
    name: 'AI Assistant',
    also: ['chatgpt', 'ai chat', 'llm', 'AIアシスタント', '生成AI', 'AIチャット'],
    // [channels]
    what: 'Visits from links in the answers of AI assistants.',
    where: 'Under AI Assistant in Traffic acquisition, since May 2026.',
    good: {
      value: 'utm_medium=ai-assistant',
      why: 'The exact word of the rule. GA4 fills it in by itself for assistants that it recognises.',
    },
    mistakes: [
      // ChatGPT adds utm_source=chatgpt.com to the links it cites
      'Using `chatgpt.com` as the source of your ads. ChatGPT itself puts that on links it cites, and the two would mix.',
    ],
    more: [
      'Rule: the medium is `ai-assistant`.',
      'Google has not published which sites it recognises as assistants.',
    ],
  },
  referral: {
    name: 'Referral',
    also: [
      'referrer',
      'referring site',
      'リファラル',
      'リファラー',
      '参照サイト',
      '被リンク',
      '他サイトからの流入',
    ],
    what: 'A visit through a link on another site.',
    // [channels]: medium referral, app, link
    where: 'Under Referral. Without tags, the linking site’s domain is the source and `referral` the medium.',
    good: {
      value: 'utm_source=partner-site&utm_medium=referral',
      why: 'For a link on a partner’s site: `referral` is one of the words of the rule.',
    },
    more: [
      // [channels]
      'Rule: the medium is `referral`, `app` or `link`, and the source is in none of GA4’s lists.',
      'Browsers tell a page which site the visitor comes from, the referrer. Apps and e-mail programs mostly do not, which is why they need tags.',
    ],
  },
  email: {
    name: 'Email',
    also: ['e-mail', 'newsletter', 'mail', 'メール', 'メルマガ', 'ニュースレター'],
    // [channels]
    what: 'Visits from newsletters and other e-mails.',
    where: 'Under Email in Traffic acquisition.',
    good: {
      value: 'utm_source=newsletter&utm_medium=email',
      why: 'The medium is one of the exact words of the rule; the source says which mailing.',
    },
    bad: {
      value: 'utm_source=newsletter&utm_medium=mail',
      why: 'No rule knows `mail`: the visits are Unassigned.',
    },
    more: [
      // [channels]
      'Rule: the source or the medium is `email`, `e-mail`, `e_mail` or `e mail`.',
      'Google’s text leaves open whether a longer word such as `marketing-email` counts. Write plain `email`.',
      'Links in e-mails need tags: mail programs mostly do not say where a visitor comes from.',
    ],
  },
  affiliates: {
    name: 'Affiliates',
    also: ['affiliate', 'partner programme', 'アフィリエイト', 'ASP', '成果報酬'],
    // [channels]
    what: 'Visits from partners who are paid for what their links bring.',
    where: 'Under Affiliates in Traffic acquisition.',
    good: {
      value: 'utm_source=a8&utm_medium=affiliate',
      why: '`affiliate`, in the singular, is the word of the rule.',
    },
    bad: {
      value: 'utm_source=a8&utm_medium=cpa',
      why: '`cpa` contains “cp”, so it counts as an ad: Paid Other.',
    },
    mistakes: [
      // [sources]: rakuten search, amazon shopping
      '`rakuten` or `amazon` as the source: the rules for search and shopping sites come first. `rakuten-affiliate` and `amazon-associates` are safe.',
    ],
    more: ['Rule: the medium is `affiliate`.'],
  },
  audio: {
    name: 'Audio',
    also: ['podcast', 'spotify', 'radio', 'オーディオ', '音声広告', 'ポッドキャスト'],
    // [channels]
    what: 'Visits from podcasts, audio ads and other things to listen to.',
    where: 'Under Audio in Traffic acquisition.',
    good: {
      value: 'utm_source=spotify&utm_medium=audio',
      why: '`audio` is the one word of this rule.',
    },
    bad: {
      value: 'utm_source=spotify&utm_medium=podcast',
      why: 'No rule knows `podcast`: the visits are Unassigned.',
    },
    more: ['Rule: the medium is `audio`.'],
  },
  sms: {
    name: 'SMS',
    also: ['text message', 'ショートメッセージ', 'ショートメール', 'テキストメッセージ'],
    // [channels]
    what: 'Visits from text messages.',
    where: 'Under SMS in Traffic acquisition.',
    good: {
      value: 'utm_source=klaviyo&utm_medium=sms',
      why: '`sms` is the word of this rule; the source says which programme sent it.',
    },
    more: ['Rule: the source or the medium is `sms`.'],
  },
  'mobile-push-notifications': {
    name: 'Mobile Push Notifications',
    also: ['push', 'web push', 'app push', 'プッシュ通知', 'アプリ通知', 'ウェブプッシュ'],
    // [channels]
    what: 'Visits from notifications that apps and sites send to a device.',
    where: 'Under Mobile Push Notifications in Traffic acquisition.',
    good: {
      value: 'utm_source=onesignal&utm_medium=web_push',
      why: 'The medium ends with “push”.',
    },
    bad: {
      value: 'utm_source=partner-site&utm_medium=mobile_banner',
      why: 'A banner, but the medium contains “mobile”. Write `display`.',
    },
    more: [
      // [channels]
      'Rule: the medium ends with `push`, or contains `mobile` or `notification`, or the source is `firebase`.',
    ],
  },
  unassigned: {
    name: 'Unassigned',
    also: ['no channel', 'other', '未割り当て', '割り当てなし', 'アンアサインド'],
    // [channels]
    what: 'The channel of visits that fit none of GA4’s rules.',
    where: 'Under Unassigned in Traffic acquisition.',
    bad: {
      value: 'utm_source=taboola&utm_medium=native',
      why: 'No rule knows `native`, and `taboola` is in none of GA4’s lists.',
    },
    mistakes: [
      // [channels]
      'A medium that GA4 does not know: `mail`, `newsletter`, `native`, `qr`. Write `email` or `display`, or make a custom channel group.',
    ],
    more: [
      // [channels]: no rule for qr
      'Rule: no other rule matches. A QR code on paper has no channel of its own and ends up here, unless you make a custom channel group for it.',
    ],
  },
  'not-set': {
    name: '(not set)',
    also: ['not set', 'missing', 'empty', '未設定', 'ノットセット'],
    what: 'What GA4 writes when it got no value, for instance when the link had a source but no campaign.',
    where: 'In any column. It tells you which tag was missing.',
  },

  'auto-tagging': {
    name: 'Auto-tagging',
    also: ['autotagging', 'google ads auto tagging', '自動タグ設定', '自動タグ', 'オートタギング'],
    // [dimension]
    what: 'Google Ads adds its own click ID, the `gclid`, to every ad click, and GA4 looks up campaign and costs with it.',
    where: 'Source, medium and campaign are filled from the Google Ads account that is linked to GA4.',
    more: [
      // [dimension]
      'If a link has both, GA4 takes source, medium and campaign from auto-tagging; `utm_content` and `utm_term` can still add to it.',
      // inhouse-plus.jp against google-marketing-solutions/campaign_utm_custom_parameter
      'Whether to add UTM tags to Google Ads as a fallback is disputed. Decide once per account, and write it down.',
    ],
  },
  'click-id': {
    name: 'Click ID',
    also: ['gclid', 'fbclid', 'msclkid', 'yclid', 'ttclid', 'クリックID', 'クリック識別子'],
    // facts: tracking-params.csv
    what: 'A code that an ad platform adds to a link at the moment of the click, such as `gclid`, `fbclid`, `msclkid` or `yclid`.',
    mistakes: [
      'Copying a link that has one. It stands for somebody’s click; take it out before you share the link.',
      // PostHog's channel types and tests say so
      'Taking `fbclid` for proof of an ad. Facebook adds it to unpaid links too.',
    ],
    more: [
      // wordtothewise.com: tests of Link Tracking Protection
      'Apple’s Mail and Safari’s private windows have been seen to remove several click IDs. UTM tags stayed.',
    ],
  },
  'dynamic-parameter': {
    name: 'Dynamic parameter (ad token)',
    also: [
      'macro',
      'placeholder',
      'valuetrack',
      'merge tag',
      '動的パラメータ',
      'ダイナミックパラメータ',
      'マクロ',
      '差し込みタグ',
    ],
    what: 'A placeholder in a link, such as `{{campaign.name}}` or `{keyword}`, that the ad or mail platform fills at each click or send.',
    good: {
      value: 'utm_campaign={{campaign.name}}',
      why: 'Written as Meta’s documentation writes it, with its braces unencoded.',
    },
    // github.com/googleanalytics/ga-dev-tools/issues/459
    bad: {
      value: 'utm_campaign=%7B%7Bcampaign.name%7D%7D',
      why: 'The braces were encoded, so the platform may not recognise the token, and reports show it literally.',
    },
    mistakes: [
      // Google Ads sends campaign ids, not names
      'A token of another platform. Google Ads has no `{campaignname}`, for instance: it arrives as it stands.',
      // ads.tiktok.com: macros for measurement partners
      'Changing capitals. TikTok’s `__CAMPAIGN_NAME__` is no token in small letters.',
    ],
    more: [
      // [meta]
      'Meta’s name tokens keep the name from the first publication. Renaming a campaign later does not change its links.',
    ],
  },
  cpc: {
    name: 'CPC (cost per click)',
    also: ['cost per click', 'ppc', 'pay per click', 'クリック単価', 'クリック課金'],
    what: 'The price of one click on an ad, and the usual medium of paid search: `cpc`.',
    // [channels]
    where: 'As medium `cpc`. GA4 takes it for paid; with the source `google`, the channel is Paid Search.',
    good: { value: 'google / cpc', why: 'A search engine and a paid click.' },
    // [channels]: yahoo is a search source, so paid mediums become Paid Search
    bad: {
      value: 'yahoo / cpc for a banner',
      why: 'GA4 files this under Paid Search. For banners, write `display`.',
    },
  },
  creative: {
    name: 'Creative',
    also: ['ad creative', 'banner', 'visual', 'クリエイティブ', 'バナー', '広告素材'],
    what: 'What people see of an ad: picture or video, headline, text and button.',
    // [builder]
    where: 'If you name it in `utm_content`: as “Session manual ad content”.',
  },
  retargeting: {
    name: 'Retargeting',
    also: ['remarketing', 'リターゲティング', 'リマーケティング', 'リタゲ', '追跡型広告'],
    what: 'Showing ads to people who have already visited your site. Google says “remarketing”.',
    // [channels]
    where: 'The medium `retargeting` counts as paid.',
    good: {
      value: 'utm_marketing_tactic=remarketing',
      why: 'There is a field for it, so the medium can say how you pay.',
    },
    bad: {
      value: 'utm_source=retargeting',
      why: 'Retargeting is not a place. The source is the site that shows the ad.',
    },
  },
  'ad-structure': {
    name: 'Campaign, ad set, ad',
    also: [
      'ad set',
      'ad group',
      'account structure',
      'campaign structure',
      '広告セット',
      '広告グループ',
      'キャンペーン構造',
      '階層',
    ],
    // [levels]
    what: 'The three levels of a Meta ad account: the campaign holds the objective, the ad set the audience, placements, budget and schedule, the ad what people see.',
    more: [
      // [meta]
      'Each level has tokens for links: `{{campaign.name}}`, `{{adset.name}}`, `{{ad.name}}`. A common choice is `utm_campaign` for the first and `utm_content` for the last.',
      'Google Ads and most others say “ad group” instead of “ad set”.',
    ],
  },
  'guided-quick-creation': {
    name: 'Guided and quick creation',
    also: ['guided creation', 'quick creation', 'ガイドツールによる作成', 'クイック作成', 'かんたん作成'],
    // The two names are those of the Ads Manager of about 2018 to 2020; Meta's own page was not among the stored copies,
    // so nothing is said here of how today's screens look.
    what: 'Two ways to set up ads in Facebook Ads Manager: led step by step through campaign, ad set and ad, or with bare drafts of all three to fill in later.',
    more: [
      'Guided suits a first campaign, because no setting can be forgotten. Quick suits people who know the settings and want to lay out a whole structure first.',
      'Meta renames and rearranges these screens from time to time. Either way the result is the same: campaign, ad set, ad.',
      'With quick drafts, check the website URL and the URL parameters of every ad before you publish.',
    ],
  },
  'ad-placement': {
    name: 'Ad placement',
    also: ['placement', 'placements', '配置', '掲載面', '配信面', 'プレースメント'],
    // [levels]: Meta Business Help Centre
    what: 'Where an ad is shown, such as Facebook Feed, Instagram Stories or Audience Network. In Meta’s ads it is chosen in the ad set.',
    // [meta]
    good: {
      value: 'utm_term={{placement}}',
      why: 'The medium stays clean, and you can still split the report by placement.',
    },
    // [meta] for the value, [channels] for the result
    bad: {
      value: 'utm_medium={{placement}}',
      why: 'It arrives as `Facebook_Mobile_Feed`. That is no medium for GA4, and the ads count as organic.',
    },
  },
  'audience-network': {
    name: 'Audience Network',
    also: [
      'meta audience network',
      'facebook audience network',
      'オーディエンスネットワーク',
      'オーディエンス ネットワーク',
      'an',
    ],
    // Meta's ad settings page (archive.ph/ju4L1)
    what: 'Apps and websites outside Facebook and Instagram in which Meta shows your ads.',
    // [meta]: an; [sources]: not listed
    where:
      'With `utm_source={{site_source_name}}` the source is `an`. GA4 does not list it as a social site, so these ads move to Paid Other.',
    good: {
      value: 'utm_source=facebook',
      why: 'One source for all that you buy from Meta keeps it in Paid Social. The network can go into `utm_term`.',
    },
    bad: {
      value: 'utm_source={{site_source_name}}',
      why: 'Splits one purchase into `fb`, `ig`, `msg` and `an`, and the last leaves Paid Social.',
    },
  },

  impression: {
    name: 'Impression',
    also: ['impressions', 'imp', 'views', 'インプレッション', '表示回数', 'インプ'],
    what: 'One showing of an ad, post or search result, whether or not anybody clicks it.',
    more: [
      'The same person can make many impressions. How many people saw it is called reach.',
      'UTM tags cannot count impressions, since nothing is opened. Take the number from the ad platform.',
    ],
  },
  ctr: {
    name: 'CTR (click-through rate)',
    also: [
      'click-through rate',
      'click rate',
      'click through',
      'クリック率',
      'クリックスルー率',
      'シーティーアール',
      'くりっくりつ',
    ],
    what: 'The share of showings that led to a click: clicks ÷ impressions × 100.',
    good: {
      value: '100 ÷ 8,000 × 100 = 1.25%',
      why: '100 clicks on 8,000 impressions: clicks come first, and the result is never above 100%.',
    },
    bad: {
      value: '8,000 ÷ 100 → 0.8%',
      why: 'The wrong way round. Some published glossaries divide like this, and so print 0.8% for the same ad.',
    },
    mistakes: [
      'Comparing rates of different places. A search ad and a banner have different habits.',
      'Trusting a rate with few impressions. One click on ten showings is 10%, and means nothing yet.',
    ],
  },
  session: {
    name: 'Session',
    also: ['visit', 'sessions', 'セッション', '訪問', '訪問数'],
    // affectgroup.com, accs-net.com on GA4's session_start and timeout
    what: 'One visit: everything that a person does on the site until 30 minutes pass without any activity.',
    where: 'As “Sessions”. Dimensions that begin with “Session” say how that visit came about.',
    more: [
      'Dimensions that begin with “First user” say how the person came the very first time. The two may differ.',
    ],
  },
  conversion: {
    name: 'Conversion',
    also: ['key event', 'goal', 'cv', 'cvr', 'コンバージョン', '成果', 'キーイベント', '目標達成'],
    what: 'The action that you wanted: a purchase, a booking, a sign-up.',
    // webmasterid.com, mbadv.agency: renamed in March 2024
    where:
      'GA4 calls it a key event since 2024. “Conversion” is now the word for those that Google Ads uses.',
    more: [
      'Tags bring the source to the report, key events bring the result. You need both to see what a campaign was worth.',
    ],
  },
  'lead-generation': {
    name: 'Lead generation',
    also: ['lead', 'leads', 'lead gen', 'リード獲得', 'リードジェネレーション', '見込み客', '見込み顧客'],
    what: 'Winning contacts who may become customers, for instance through a form, a trial or an event.',
    // the recommended event's name: webmasterid.com, turquoiseseo.com
    where:
      'GA4 recommends the event `generate_lead`. Mark it as a key event to see it by source and campaign.',
    mistakes: [
      'Judging a campaign by clicks when its goal is leads. Many clicks without a form sent are only costs.',
    ],
  },

  ga4: {
    name: 'Google Analytics 4 (GA4)',
    also: [
      'google analytics',
      'analytics',
      'ga',
      'Googleアナリティクス',
      'グーグルアナリティクス',
      'アクセス解析',
      'アナリティクス',
    ],
    what: 'Google’s free tool that measures visits to a site or app. It reads UTM tags without any setting up.',
    more: [
      // mare-interno.com, d2cid.co.jp: click every link and look at Realtime
      'To see a tag arrive, open your link and look at Reports → Realtime.',
    ],
  },
  'facebook-ads-manager': {
    name: 'Facebook Ads Manager',
    also: [
      'meta ads manager',
      'facebook ads',
      'instagram ads',
      'Facebook広告',
      'Meta広告',
      '広告マネージャ',
      '広告マネージャー',
      'フェイスブック広告',
    ],
    // adsformakers.com: the name, and where the ads run
    what: 'Meta’s tool for ads on Facebook, Instagram, Messenger and Audience Network; its official name is Meta Ads Manager.',
    // [sources], [channels]
    where: 'With source `facebook` and medium `paid_social`: under Paid Social.',
    good: {
      value: 'utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}',
      why: 'One source and medium for everything bought there; the token fills in the campaign.',
    },
    // [sources]
    bad: {
      value: 'utm_source=meta&utm_medium=paid_social',
      why: 'GA4 does not know `meta` as a social site. The ads end up in Paid Other.',
    },
    mistakes: [
      // uplads.com
      'A question mark at the start of the field “URL parameters” in the ad. Paste the tags without it.',
      // support.smartly.io
      'Expecting these tags on shared posts. They are added to paid showings only.',
    ],
  },
  bereal: {
    name: 'BeReal',
    also: ['be real', 'bereal.', 'ビーリアル', 'ビリアル'],
    // slashgear.com (2024), androidpolice.com (2022), yourstory.com (2022)
    what: 'A photo app that asks its users once a day, unannounced, to show friends what they are doing right now.',
    // [channels]: social as medium; [sources]: bereal is not listed
    where: 'With medium `social`: under Organic Social. GA4 does not know the source by itself.',
    good: {
      value: 'utm_source=bereal&utm_medium=social',
      why: 'The medium alone is enough for the social channel.',
    },
    // [channels]
    bad: { value: 'utm_source=bereal&utm_medium=bereal', why: 'Neither word is in GA4’s rules: Unassigned.' },
    more: [
      // slashgear.com, androidpolice.com
      'The prompt gives two minutes and takes a picture with both cameras of the phone. Late pictures are marked as late.',
      'No link tags or tokens of its own are documented, so tag the link yourself before you put it there.',
    ],
  },
};
