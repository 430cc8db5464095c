/** Words of the checks on values, keys and tokens: see `check` in ./check. */
export const checkValues = {
  // {found}: what was found. {kind} `number` is a long number that may be a customer’s.
  'personal-data': {
    title: 'Personal data',
    text: '{kind, select, email {{name} holds an e-mail address: “{found}”.} phone {{name} holds what looks like a phone number: “{found}”.} card {{name} holds what looks like a card number: “{found}”.} token {“{found}” in {name} stands for the person who clicks.} name {{name} is a name for personal data, and holds “{found}”.} address {The page’s address holds an e-mail address: “{found}”.} login {A user name and a password stand in front of the site’s name (user “{found}”).} other {{name} holds a long number, perhaps a customer’s: “{found}”.}}',
    why: 'What stands in a link ends up in analytics, in logs and with the sites that the page calls.',
  },
  'already-encoded': {
    title: 'Already encoded',
    text: '“{value}” in {name} is percent-encoded already: it reads “{after}”.',
    why: 'Values are encoded when the link is written. Encoded twice, reports show the codes instead of the words.',
  },
  'reserved-word': {
    title: 'A word of the tools themselves',
    text: '“{value}” in {name} is what analytics tools write where they know nothing.',
    why: 'In reports, your visits cannot be told from those without any information.',
  },
  placeholder: {
    title: 'A leftover placeholder',
    text: '“{value}” in {name} looks like the example of a template, or a test.',
    why: 'Published like this, the visits are filed under a word that means nothing.',
  },
  'full-width': {
    title: 'Full-width characters',
    text: '“{value}” in {name} has full-width or half-width forms: it should be “{after}”.',
    why: 'Analytics tools take the two forms for different values, and split them into two rows.',
  },
  'look-alike-dash': {
    title: 'A dash that only looks like a hyphen',
    text: '“{found}” ({code}) in {name} is not a hyphen: it should be “{after}”.',
    why: 'Two names that look the same become two rows in reports.',
  },
  'invisible-character': {
    title: 'Invisible characters',
    text: '{count, plural, one {# invisible character stands in {name}: {codes}.} other {# invisible characters stand in {name}: {codes}.}}',
    why: 'Nobody sees them, but reports get a second row that looks just like the first.',
  },
  'mixed-case': {
    title: 'Capital letters',
    text: '“{value}” in {name} has capitals: “{after}” is safer.',
    why: 'Reports tell capitals from small letters: “Facebook” and “facebook” are two rows.',
  },
  space: {
    title: 'Spaces',
    text: '“{value}” in {name} has spaces: “{after}” is safer.',
    why: 'One tool writes a space as %20 and the next as +, and mail and chat programs cut links there.',
  },
  'edge-punctuation': {
    title: 'Punctuation at the edge',
    text: '“{value}” in {name} begins or ends with a sign that seems left over: “{after}”.',
    why: 'With and without the sign, the same name becomes two rows in reports.',
  },
  'plus-sign': {
    title: 'A plus sign',
    text: '{place, select, link {{name} stands in the link with a raw “+”, which reads as a space. Was “{value}” meant?} other {“{value}” in {name} has a plus sign, which is written %2B in the link.}}',
    why: 'In a link, a raw + means a space. A tool that undoes %2B turns the plus into one.',
  },
  'mixed-separators': {
    title: 'Several kinds of separator',
    text: '“{value}” in {name} mixes separators ({found}): “{after}” is easier to read and to split.',
    why: 'A fixed shape, with _ between positions and - inside them, can be filtered and split in reports.',
  },
  'not-ascii': {
    title: 'Other than plain letters',
    text: '“{value}” in {name} has other characters than a–z and 0–9.',
    why: 'The value is right as it is, but in the link every such character becomes a code, which makes links long and hard to read.',
  },
  'value-too-long': {
    title: 'A long value',
    text: '{name} has {length, plural, one {# character} other {# characters}}; {limit} are enough.',
    why: 'GA4 was seen to cut values at 420 characters, and reports show long ones only in part.',
  },
  'link-too-long': {
    title: 'A long link',
    text: 'The link has {length, plural, one {# character} other {# characters}}; {limit} should be the most.',
    why: 'GA4 was seen to keep 1,000 characters of an address, and ad platforms take 2,048.',
  },
  'key-case': {
    title: 'Capitals in a tag’s name',
    text: '“{before}” should be written in small letters: {name}.',
    why: 'Analytics does not read a tag with capitals in its name.',
  },
  'key-encoded': {
    title: 'An encoded name',
    text: '“{before}” is a percent-encoded way to write {name}.',
    why: 'Tools look for the plain name, and may miss this one.',
  },
  'key-misspelt': {
    title: 'A misspelt name',
    text: '{code, select, equals {In “{before}” the “=” behind {name} is missing.} semicolon {A “;” stands in front of {name}, where “&” belongs.} other {“{before}” is probably meant to be {name}.}}',
    why: 'Analytics does not read a misspelt tag, and its value is missing from the reports.',
  },
  // {name}: one or more names, joined.
  'key-unknown': {
    title: 'A utm_ name that GA4 does not read',
    text: '{count, plural, one {GA4 does not read a tag of this name: {name}.} other {GA4 does not read tags of these names: {name}.}}',
    why: 'GA4 reads only its own nine utm_ names. Keep others only if a tool of yours reads them.',
  },
  'duplicate-tag': {
    title: 'The same tag twice',
    text: '{name} stands in the link {count, plural, one {# time} other {# times}}: {values}.',
    why: 'Tools disagree on which one counts.',
  },
  'value-missing': {
    title: 'A tag without a value',
    text: '{name} stands in the link without a value.',
    why: 'An empty tag says nothing, and only makes the link longer.',
  },
  'unescaped-ampersand': {
    title: 'An “&” inside a value',
    text: '{name} ends at “{before}”: its next “&” begins a new parameter, “{rest}”. Was “{after}” meant?',
    why: 'In a link “&” separates parameters. One that belongs to a value is written %26; otherwise reports show only the part before it.',
  },
  // {platform}: whose the tags are; `none` where nobody knows.
  'other-tool-tags': {
    title: 'Tags of another tool',
    text: '{count, plural, one {The link also carries a tag of another tool} other {The link also carries tags of another tool}}{platform, select, none {} other { ({platform})}}: {name}.',
    why: 'The campaign is named twice. If the two names differ, the reports of the two tools do as well.',
  },
  'click-id': {
    title: 'A click id',
    text: '{name}{platform, select, none {} other { ({platform})}} belongs to one click that is over.',
    why: 'Platforms add the id of each new click themselves. In a link for everyone, an old one can spoil the count.',
  },
  'personal-id': {
    title: 'An id of one person',
    text: '{name}{platform, select, none {} other { ({platform})}} tells one person from all others.',
    why: 'In a link that is shared, it gives everyone who clicks that person’s identity.',
  },
  'token-encoded': {
    title: 'An encoded token',
    text: 'The token “{token}” in {name} is percent-encoded.',
    why: 'A platform that looks for the token letter by letter does not find it, and reports show the token instead of a value.',
  },
  'token-case': {
    title: 'A token in the wrong case',
    text: '“{token}” in {name} is not written as the platform writes it: mind capitals and small letters.',
    why: 'Most platforms know a token in one spelling only. Any other stays in the link as it is.',
  },
  'token-slugged': {
    title: 'A token that was tidied',
    text: '“{token}” in {name} seems to have had its signs changed, as a rule for names does it.',
    why: 'To the platform it is an unknown word, and stays in the link as it is.',
  },
  'token-unbalanced': {
    title: 'Braces that do not match',
    text: 'The braces of “{token}” in {name} are not those of the token.',
    why: 'The platform does not recognise the token, and reports show it instead of a value.',
  },
  'token-single-underscore': {
    title: 'A TikTok token that lost an underscore',
    text: '“{token}” in {name} needs two underscores at each end.',
    why: 'TikTok does not replace it. Markdown often takes the second underscore away.',
  },
  // {platforms}: one or more names, joined.
  'token-other-platform': {
    title: 'A token of another platform',
    text: '“{token}” in {name} is not a token of the platform that you chose, but of {platforms}.',
    why: 'The chosen platform leaves it in the link as it is.',
  },
  'token-nonexistent': {
    title: 'A token that does not exist',
    text: '“{token}” in {name} is a name that people expect, but that is in no platform’s list that we know of.',
    why: 'It stays in the link as it is. Google Ads, for one, has no token for the name of a campaign: write the campaign’s id into utm_id.',
  },
  'token-unknown': {
    title: 'An unknown token',
    text: '“{token}” in {name} looks like a token, but is in no list that we know of.',
    why: 'If no platform replaces it, reports show the token instead of a value.',
  },
  'token-unfilled': {
    title: 'A token that nobody fills',
    text: '{sure, select, yes {Nothing will fill “{token}” in {name} where this link is used.} other {“{token}” in {name} is filled only by the platform that it belongs to. Choose where the link will run to check it.}}',
    why: 'Where no ad platform or mail tool replaces it, reports show the token instead of a value.',
  },
} as const;
