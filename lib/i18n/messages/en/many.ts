/** Words of one campaign with many links. The button that opens it stands in `builder.many`. */
export const many = {
  intro: {
    places:
      'The website URL, the campaign and all else come from the form above. Source and medium are those that report well in each place; change what you like.',
    variants: 'All but the content comes from the form above; change what you like.',
  },
  by: {
    label: 'One link for each',
    places: 'place',
    variants: 'variant (A/B test)',
  },
  places: {
    legend: 'Where will the campaign run?',
    search: 'Search places',
    searchHint: 'For instance: Instagram, newsletter, flyer.',
    found:
      '{count, plural, =0 {No such place is known here. Try a shorter word.} one {# place found} other {# places found}}',
    common: 'Often chosen',
    // The name of a checkbox to screen readers. {use} is “Paid” or “Not paid”.
    choice: '{place}: {use}',
  },
  variants: {
    legend: 'Which variants?',
    letters: 'How many',
    lettersHint: 'Named a, b, c … and at most 26.',
    names: 'Or their names, one a line',
    namesHint: 'They are written as content. A name that comes twice counts once, and 100 are the most.',
    // {content} is what the content field of the form holds.
    prefix: 'Each name follows “{content}”, which the content field holds.',
    locked: 'The content is locked by the preset or the address, so links cannot differ in it.',
  },
  fix: {
    // Before the links, while none can be made. Goes to the field of the form.
    url: 'Go to the website URL',
    campaign: 'Go to the campaign',
    noCampaign: 'The campaign has no name yet. With one, the reports show all these links together.',
  },
  list: {
    title: 'Links',
    none: 'Choose a place, and its link appears here.',
    noneVariants: 'Say how many variants there are, and their links appear here.',
    // {ready} of {count} links can be copied.
    count:
      '{missing, plural, =0 {{count, plural, one {# link, ready to copy} other {# links, ready to copy}}} other {{ready} of {count, plural, one {# link is} other {# links are}} ready: fill in the source of the others}}',
    lines: 'Copy all links',
    table: 'Copy as a table',
    // What those two copied, told behind “Copied:”.
    linesName: 'all links',
    tableName: 'the table',
    // The head of a column of the table.
    place: 'Place',
    tableHint: 'The table pastes into a spreadsheet.',
  },
  row: {
    sourceNeeded: 'Write its own name, such as spring-news.',
    // For variants: the source of the form is the source of all.
    sourceOfForm: 'Fill in the source in the form above: it then counts for all variants.',
    sourceOwn: 'If it has a name of its own, write that instead.',
    channel: 'GA4:',
    // Behind a channel that Google’s text leaves open.
    probably: 'probably',
    link: 'Link',
    reset: 'Back to the recommended values',
    resetSaid: '{name}: the recommended values are back',
    remove: 'Remove',
    removed: '{name} was removed',
    waiting: 'The link appears as soon as the source is filled in.',
  },
} as const;
