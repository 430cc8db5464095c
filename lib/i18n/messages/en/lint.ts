/** What the builder says around findings. The findings' own words stand in ./check, those of their pages in ./checks. */
export const lint = {
  // The name of the part under the link, read by screen readers.
  label: 'Checks of this link',
  counts: {
    error: '{count, plural, one {# error} other {# errors}}',
    warning: '{count, plural, one {# warning} other {# warnings}}',
    hint: '{count, plural, one {# hint} other {# hints}}',
  },
  none: 'No problems found',
  // {finding} is the name of the check that found something.
  at: '{field}: {finding}',
  goTo: 'Go to {field}',
  hiddenField: '(in a hidden field)',
  // Behind the first finding of a field: how many there are beside it.
  others: '{count, plural, other {+#}}',
  othersLong: '{count, plural, one {and # more} other {and # more}}',
  // The buttons of fixes. {after} is the new value.
  fix: {
    value: 'Change to {after}',
    link: 'Mend the link',
    swap: 'Swap the two',
    remove: 'Take it out',
    store: 'Use this link',
  },
  fixShort: 'Fix',
  before: 'before',
  after: 'after',
  gone: 'nothing',
  inFull: 'In full',
  choose: 'Up to you:',
  command: 'the command',
  copyCommand: 'Copy the command',
  why: 'Why?',
  page: 'More about this check',
  switchOff: 'Do not check this',
  fixAll: {
    open: 'Fix all',
    title: 'Fix all',
    intro: 'This is what will change. Leave out what should stay as it is.',
    // {name} is a parameter or “url”, {finding} the name of the check.
    step: '{name}: {finding}',
    apply: '{count, plural, =0 {Nothing chosen} one {Make # change} other {Make # changes}}',
    rest: 'What needs a decision from you is not in this list.',
  },
  settings: {
    open: 'Settings of the checks',
    title: 'Settings of the checks',
    domains: 'Your own sites',
    domainsHint:
      'One domain a line, such as example.com; its subdomains belong to it. Tags on links between pages of your own site break its reports: with this list, such links are found. It stays on this device.',
    domainsRead: '{count, plural, =0 {No domain yet} one {# domain: {domains}} other {# domains: {domains}}}',
    domainsRefused: 'Not read as a domain: {words}',
    switches: 'What is checked',
    allOn: 'Switch all on',
    allOnSaid: 'All checks are on.',
  },
  hold: {
    title: 'Not copied yet: this link seems to hold personal data',
    body: 'Whoever gets the link can read it, and Google Analytics forbids personal data. Take it out, or confirm that it is meant to be there.',
    // Where it is a naming convention that asks, or refuses.
    namingTitle: 'Not copied yet: your naming convention asks first',
    namingBody: 'Change the value, or confirm that it is meant.',
    refusedTitle: 'Not copied: this is against your naming convention',
    refusedBody: 'Change what is named here, and the link can be copied.',
    confirm: 'Copy anyway',
  },
} as const;
