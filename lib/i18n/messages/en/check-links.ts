/** Words of the checks on meaning, the address and consistency: see `check` in ./check. */
export const checkLinks = {
  'source-missing': {
    title: 'No source',
    text: '{name} is empty: the link does not say who sends the visitor.',
    why: 'Analytics tools may ignore the other tags: the visits end up under direct traffic or Unassigned.',
  },
  'medium-missing': {
    title: 'No medium',
    text: '{name} is empty: the link does not say what kind of traffic it brings.',
    why: 'GA4 shows “(not set)” and often cannot tell the channel (Unassigned).',
  },
  'campaign-missing': {
    title: 'No campaign',
    text: '{name} is empty: the link belongs to no campaign.',
    why: 'GA4 shows “(not set)”, so the results of a promotion cannot be added up.',
  },
  'source-medium-swapped': {
    title: 'Source and medium swapped',
    text: '“{source}” is a kind of traffic, and “{value}” in {name} is who sends it: the two seem to be swapped.',
    why: 'GA4 picks the channel by the medium, and a sender’s name is none.',
  },
  'medium-is-platform': {
    title: 'A platform as medium',
    text: '“{value}” in {name} is the name of a platform, not a kind of traffic.',
    why: 'No channel rule looks for a platform’s name in the medium: the visits fall to Unassigned, or ads are taken for organic visits.',
  },
  'medium-unassigned': {
    title: 'A medium that GA4 does not know',
    text: '{code, select, offline {GA4 has no channel for “{value}” in {name}. You can keep it, and set up a channel group of your own in GA4, such as “Offline”.} other {No channel rule of GA4 knows “{value}” in {name}.}}',
    why: 'The visits are filed under Unassigned and are missing from the channel they belong to.',
  },
  'source-unlisted': {
    title: 'A source that GA4 does not list',
    text: 'GA4’s list of sources lacks “{value}” in {name}, so the visits go to {channel}. As “{listed}” they would go to {instead}.',
    why: 'Traffic of one platform is spread over two channels.',
  },
  'paid-at-end': {
    title: '“paid” is not at the start',
    text: '“{value}” in {name} has “paid” behind the first word. GA4 wants it at the start: “{better}”.',
    why: 'Otherwise ads count as organic visits, or as Unassigned.',
  },
  'ad-counts-as-organic': {
    title: 'An ad that counts as unpaid',
    text: '“{value}” in {name} means an ad, but beside the source “{source}” the visits go to {channel}.',
    why: 'GA4 takes a medium for paid only if it is written in one of a few ways, such as cpc or paid_social. Otherwise a source that it lists decides alone.',
  },
  'hidden-cp': {
    title: '“cp” hidden in the medium',
    text: '“{value}” in {name} contains “cp”, so GA4 takes the visits for paid traffic.',
    why: 'GA4’s rule for paid traffic finds “cp” anywhere in the medium, so what is not an ad is counted as one.',
  },
  'mobile-in-medium': {
    title: '“mobile” in the medium',
    text: '“{value}” in {name} contains “mobile”, so GA4 takes the visits for push notifications.',
    why: 'They are counted as Mobile Push Notifications, and are missing where they belong.',
  },
  'video-is-organic': {
    title: '“video” means organic video',
    text: '“{value}” in {name} leads to Organic Video.',
    why: 'An ad that is tagged so counts as free traffic. A paid one needs a medium such as paid_video, or cpc on a video site.',
  },
  'shop-in-campaign': {
    title: '“shop” in the campaign',
    text: '“{word}” in {name} moves the visits to Organic Shopping; without it they would go to {instead}.',
    why: 'GA4’s shopping rule reads the campaign’s name, and comes before the rules for most other channels.',
  },
  'source-beats-medium': {
    title: 'The source outweighs the medium',
    text: 'GA4 lists “{source}” ({name}), so “{medium}” does not count: the visits go to {channel}, not to {meant}.',
    why: 'GA4 asks for known search, social, shopping and video sites before it looks at such a medium.',
  },
  'cpm-on-search': {
    title: 'cpm on a search site',
    text: '“{value}” in {name} contains “cp”, and GA4 knows “{source}” as a search site: the visits count as Paid Search.',
    why: 'Display ads appear among the search ads, and both costs and results get mixed.',
  },
  'search-cpc-for-display': {
    title: 'Display ads tagged as search ads',
    text: '“{source}” with “{value}” in {name} counts as Paid Search, but this looks like display ads.',
    why: 'Display ads appear among the search ads, and both costs and results get mixed.',
  },
  'token-as-medium': {
    title: 'A token as medium',
    text: '{name} is filled by the platform: {value}.',
    why: 'What arrives, such as the name of a placement, is no medium that GA4’s channel rules know. A token for it belongs in utm_content or utm_term.',
  },
  'id-like-name': {
    title: 'The ID looks like a name',
    text: '{code, select, campaign {“{value}” in {name} is the campaign’s name once more.} other {“{value}” in {name} looks like a name, not like an ID.}}',
    why: 'An ID tells campaigns apart that have the same name, and finds their cost data. A name does not.',
  },
  'campaign-like-id': {
    title: 'The campaign looks like an ID',
    text: '“{value}” in {name} looks like a number of an ad platform.',
    why: 'In a report nobody knows what it was. A number belongs in utm_id, a name in utm_campaign.',
  },
  'term-outside-search': {
    title: 'A term outside search',
    text: '“{value}” in {name}, but no keyword is paid for here: the visits go to {channel}.',
    why: 'The term is the keyword of a search ad. What tells links apart belongs in utm_content.',
  },
  'auto-tagging-conflict': {
    title: 'UTM tags beside auto-tagging',
    text: '{name} of Google’s auto-tagging stands beside your UTM tags.',
    why: 'There are two sources for the same facts. Decide for each ad account which one counts, and write it down.',
  },
  'platform-characters': {
    title: 'Signs that the platform refuses',
    text: 'Brevo accepts only letters, digits and spaces in a campaign. In {name} it refuses: {signs}',
    why: 'The name is refused or altered, and then differs from that of your other channels.',
  },
  'second-question-mark': {
    title: 'A second “?”',
    text: 'There is a second “?” where an “&” belongs.',
    why: 'What follows becomes part of the value before it, and its tags are lost.',
  },
  'question-mark-missing': {
    title: 'No “?” before the tags',
    text: 'The “?” before the first tag is missing.',
    why: 'Without it the tags are part of the page’s path: nothing is measured, and the page may not open.',
  },
  'html-entity': {
    title: '“&” written as in HTML',
    text: 'An “&” is written “{entity}”, as in the source of a web page.',
    why: 'The parameter behind it gets another name, and is not read.',
  },
  'full-width-delimiter': {
    title: 'Full-width separators',
    text: 'Separators in the link are full-width: {characters}',
    why: 'Full-width signs are plain text: the parameters are not separated, and are lost.',
  },
  'quoted-printable': {
    title: '“=” written as in mail source',
    text: 'Every “=” is written “=3D”, as in the source of a mail.',
    why: 'In a link every value would begin with “3D”.',
  },
  'trailing-punctuation': {
    title: 'A sign of the sentence at the end',
    text: 'The link ends with what looks like punctuation of a text: {characters}',
    why: 'It becomes part of the last value or of the page’s address.',
  },
  'tags-after-hash': {
    title: 'Tags behind the “#”',
    text: '{n, plural, one {A tag stands behind the “#”: {name}} other {Tags stand behind the “#”: {name}}}',
    why: 'GA4 does not read tags there by default.',
  },
  'hash-route': {
    title: 'A route behind the “#”',
    text: 'The page is chosen behind the “#”: {route}. The tags stand before the “#”.',
    why: 'GA4 reads them there. A page that writes its own address anew may drop them, so open the finished link once.',
  },
  'double-encoded': {
    title: 'Encoded twice',
    text: '{name} was encoded twice: tools read “{before}”, not “{after}”.',
    why: 'Reports show percent signs and numbers in place of the words.',
  },
  'shift-jis': {
    title: 'Encoded as Shift_JIS',
    text: '{name} is encoded as Shift_JIS: tools read “{before}”, not “{after}”.',
    why: 'Analytics tools expect UTF-8, so the text is garbled in reports.',
  },
  'escapes-not-utf8': {
    title: 'A “%” that is no escape',
    text: 'In {name} there is a “%” that cannot be decoded: “{before}”',
    why: 'Tools read it in different ways. Written “%25”, all of them read the same.',
  },
  'lone-surrogate': {
    title: 'A broken character',
    text: '{name} contains half a character, which is read as “�”.',
    why: 'It is left over from a cut emoji, and cannot be written in a link.',
  },
  'nested-link': {
    title: 'A link inside the link',
    text: '“{name}” holds a link with tags that is not encoded, so its first “&” ends it.',
    why: 'The tags behind it belong to the outer link, and never reach the page. Encode the inner link once, as a whole.',
  },
  'insecure-http': {
    title: 'http, not https',
    text: 'The link begins with http://.',
    why: 'Many servers send visitors on to https, and tags can get lost on the way.',
  },
  'private-host': {
    title: 'A private address',
    text: '{host} can be reached only from your own computer or network.',
    why: 'Nobody else can open the link.',
  },
  'staging-host': {
    title: 'A staging address',
    text: '{host} looks like a site for tests, not like the public one.',
    why: 'Visitors should not land there, and their visits may be measured elsewhere or not at all.',
  },
  'tool-host': {
    title: 'The page of a tool',
    text: '{code, select, own {This is the address of a form of this builder, not of your page.} other {{host} is a tool for links, ads or analytics, not your page.}}',
    why: 'Visitors would land on the tool, and your site would measure nothing.',
  },
  'ip-address': {
    title: 'An IP address',
    text: 'The link leads to a number, {host}, not to a name.',
    why: 'The link stops working when the server moves.',
  },
  'top-level-domain-missing': {
    title: 'No domain ending',
    text: '{host} has no ending such as .com or .jp.',
    why: 'Such a name leads nowhere on the public internet.',
  },
  shortener: {
    title: 'A short link as destination',
    text: '{code, select, redirector {{host} only sends visitors on to another page.} branded {{host} looks like a short link that sends visitors on to another page.} other {{host} is a short link that sends visitors on to another page.}}',
    why: 'Tags that are added to it may never reach that page. Tag the long link first, then shorten it.',
  },
  'app-store': {
    title: 'An app store',
    text: '{store, select, play {Google Play does not hand UTM tags on to the app. It takes them, encoded, as one value named referrer.} other {The App Store does not read UTM tags. A campaign link has ct (the campaign, up to 40 characters), pt (your provider number) and mt=8.}}',
    why: 'The installs cannot be traced back to the campaign.',
  },
  // {curl} is a command for a terminal, shown as code.
  'redirect-risk': {
    title: 'A redirect may drop the tags',
    text: '{code, select, http {Servers often send http:// on to https://.} apex {Servers often send a bare domain on to www or to an address with a slash.} other {Servers often send an address without a slash at the end on to the same with one.}} To see where the tags end up, run: {curl}',
    why: 'Some redirects lose what stands behind the “?”, and the tags with it.',
  },
  'internal-link': {
    title: 'A link inside your own site',
    text: '{host} is the destination, and “{value}” in {name} is the same site.',
    why: 'Tags on links inside a site write over where the visitor really came from.',
  },
  'near-duplicate': {
    title: 'Almost the same as a value used before',
    text: 'You have used “{used}” for {name}. “{value}” is written only a little differently.',
    why: 'Reports show them as two rows.',
  },
  'never-used': {
    title: 'A value not used before',
    text: 'You have never used “{value}” for {name}. Did you mean “{used}”?',
    why: 'A slip of the pen makes a row of its own in reports.',
  },
  'position-missing': {
    title: 'A part too few or too many',
    text: '{name} has {found, plural, one {# part} other {# parts}} between the “_”; all campaigns before had {expected}.',
    why: 'Every part behind it is read as something else. Write “na” for one that does not apply.',
  },
} as const;
