/** Words of the pages of the checks. The checks' own names stand in ./check, their explanations in lib/i18n/checks. */
export const checks = {
  title: 'Checks',
  description:
    'Everything that Utmost looks for in a campaign link: what it finds, why it hurts, a bad and a good link, and how to mend it.',
  intro:
    'What the builder looks for in a link while you write it. Each check tells what it finds, why that hurts, and how to mend it, and each can be switched off.',
  search: 'Search the checks',
  searchHint: 'A word in English or Japanese.',
  found: '{count, plural, =0 {No check found} one {# check found} other {# checks found}}',
  nothing: 'Nothing found. Try a shorter word, or the other language.',
  all: 'All checks',
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  severityMeans: {
    error: 'The link loses its tags, or must not go out like this.',
    warning: 'The link works, but reports go wrong.',
    hint: 'Worth a look, and often fine.',
  },
  groups: {
    values: 'Values',
    meaning: 'Meaning: source, medium, channel',
    keys: 'Names of the tags',
    address: 'The address',
    tokens: 'Tokens of ad and mail platforms',
    consistency: 'What you used before',
    convention: 'Your naming convention',
  },
  // Beside the name of a check that the person switched off.
  off: 'Switched off',
  why: 'Why it hurts',
  bad: 'Bad link',
  good: 'Good link',
  // {fault} is part of the bad link. Said by screen readers, where others see it marked.
  fault: 'At fault: {fault}',
  // What has to be so for the bad link to be found, besides the link itself.
  context: {
    platform: 'Found where {platform} is chosen as the platform.',
    ownDomains: 'Found where {domains} is set as a site of your own.',
    used: 'Found after these were used before: {values}.',
    convention: 'Found where a naming convention is in force that says so.',
  },
  mend: 'How to mend it',
  exceptions: 'Exceptions',
  term: 'In the glossary',
  related: 'Related checks',
  try: 'Try the bad link in the builder',
  on: 'This check is on',
  onHint: 'For every link that you build in this browser. The choice stays on this device.',
} as const;
