/**
 * Words of the channel that GA4 will file a link under: see lib/channels. Channel names are GA4’s own and are never
 * translated. {value} is what the person wrote, {word} a word of GA4’s rule.
 */
export const channel = {
  // Why a rule matched, or why none did. One sentence each; several may stand side by side.
  because: {
    source_listed:
      'The source “{value}” is in GA4’s list of {list, select, search {search sites} social {social sites} shopping {shopping sites} other {video sites}}.',
    source_is: 'The source “{value}” is a word that GA4 looks for.',
    medium_is: 'The medium “{value}” is a word that GA4 looks for.',
    medium_begins: 'The medium “{value}” begins with “{word}”.',
    medium_ends: 'The medium “{value}” ends with “{word}”.',
    medium_contains: 'The medium “{value}” contains “{word}”.',
    campaign_contains: 'The campaign “{value}” has “{word}” in its name.',
    source_unlisted: 'The source “{value}” is in none of GA4’s lists of sites.',
    source_missing: 'There is no source.',
    medium_unknown: 'No rule knows the medium “{value}”.',
    medium_missing: 'There is no medium.',
  },
  // Why the channel is only probable. {instead}: the channel that it may be.
  probably: {
    token:
      'The platform fills “{value}” at the click. What arrives decides; what is said here is for the text as it stands.',
    order:
      'Another rule fits too: for “{value}” it is {instead}. Google does not say which rule is read first; here it is the first of its table.',
    email_part:
      'Google’s text can be read so that “{value}” counts as {instead}, since it contains a word for e-mail. Plain “email” leaves no doubt.',
    source_list_age:
      'The list of sites that we know is of 2022 and lacks “{value}”. If GA4 has added it since, it is {instead}.',
  },
  // Why an edit is worth a thought. It puts {after} in the place of {before}; GA4 then files the link under {channel}.
  move: {
    source_listed: 'Use “{after}” as source: GA4’s list has it, but not “{before}”.',
    source_of_own:
      'Use a source such as “{after}”: “{before}” is in one of GA4’s lists, and that beats the medium.',
    campaign_word: 'Name the campaign “{after}”: a word in “{before}” decides before the medium does.',
    paid_first: 'Use “{after}” as medium: GA4 sees “paid” only at the start.',
    medium_meant: 'Use “{after}” as medium: that is the word GA4 looks for.',
    says_nothing:
      'Use “{after}” as medium: GA4 goes by the source alone, and your reports will say what it is.',
    if_paid: 'Is it an ad? Use “{after}” as medium.',
    if_unpaid: 'Is it a link that you do not pay for? Use “{after}” as medium.',
    if_banner: 'Is it a banner or a picture ad? Use “{after}” as medium.',
    if_email: 'Does the link stand in an e-mail? Use “{after}” as medium.',
    if_post: 'Is it a post or a profile? Use “{after}” as medium.',
    if_link: 'Does the link stand on another site? Use “{after}” as medium.',
    last_resort:
      'GA4 has no channel for it. “{after}” avoids Unassigned; a custom channel group in GA4 is the better way.',
  },
  // Links that carry a click id of Google: {ids}.
  google: {
    decided: 'Decided by Google Ads',
    text: 'The link carries {ids}. If the account is linked to GA4, source, medium and campaign come from Google Ads, and with them the channel.',
    overruled: 'Set aside: {names}.',
    added: 'Still used: {names}.',
    byTags: 'If no account is linked, the tags decide: {channel}.',
    copied: 'The id stands for one click. Take it out before you share the link.',
  },
  // The columns of another analytics tool.
  column: {
    campaign: 'Campaign',
    keyword: 'Keyword',
    source: 'Source',
    medium: 'Medium',
    content: 'Content',
    term: 'Term',
    id: 'Campaign ID',
  },
  // What is worth knowing about how another tool reads the link.
  tool: {
    fallback:
      '{field, select, campaign {There is no campaign name, so {name} stands in for it.} other {There is no utm_source, so {name} stands in for it.}}',
    from_fragment: 'Read from behind the “#”, since the query names no campaign.',
    lower_cased: 'Capitals become small letters.',
    cut: '{field, select, campaign {The campaign} keyword {The keyword} source {The source} medium {The medium} content {The content} term {The term} other {The campaign ID}} is cut at {limit} characters.',
    not_read: 'Not recorded: {names}.',
    capitals_split:
      'Under Campaigns, capitals make rows of their own; Sources and Channels do not tell them apart.',
    capitals_as_sent: 'Recorded with the capitals as they are.',
    click_id_medium: 'There are no UTM tags, so {name} is shown in place of the medium.',
    click_ids_recorded: 'Recorded as well: {names}.',
  },
} as const;
