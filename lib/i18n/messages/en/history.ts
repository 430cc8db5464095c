export const history = {
  title: 'History',
  // Beside a value that is offered in a field.
  times: '{times, plural, one {used once} other {used # times}}',
  // In the builder, under the finished link.
  before: {
    same: '{count, plural, one {You have copied this link before.} other {You have copied this link # times before.}}',
    alike:
      '{count, plural, one {You have copied a link before that differs only in order or capitals.} other {You have copied a link # times before that differs only in order or capitals.}}',
    last: 'Last on {when}.',
    note: 'Your note: {note}',
    open: 'Show it in the history',
  },
  keep: {
    label: 'Keep the links that I copy',
    hint: 'They stay in this browser and are sent to nobody. Whoever uses this browser can see them here.',
    on: 'Copied links are kept from now on.',
    off: 'Copied links are not kept from now on. What is here already stays until you clear it.',
  },
  empty: {
    title: 'No links yet',
    kept: 'Every link that you copy in the builder is kept here, to find, copy and edit it again.',
    notKept: 'Links are not kept just now: switch it on above, and each link that you copy comes here.',
    build: 'Build a link',
  },
  search: {
    label: 'Search the history',
    hint: 'Any part of a link, note, label, preset or place. Several words: all of them.',
  },
  filter: {
    open: 'Filters',
    active: '({count, plural, one {# in use} other {# in use}})',
    all: 'All',
    preset: 'Preset',
    platform: 'Place',
    label: 'Label',
    source: 'Source',
    from: 'Copied from',
    to: 'Copied until',
    clear: 'Clear the filters',
    cleared: 'The filters are cleared',
    option: '{value} ({count})',
  },
  // {shown} of {all} are written numbers.
  count: {
    all: '{count, plural, one {# link} other {# links}}',
    found: '{shown} of {count, plural, one {# link} other {# links}}',
    loading: '{count, plural, one {# link so far…} other {# links so far…}}',
    nothing: 'Nothing is found. Try fewer words, or clear the filters.',
  },
  list: 'Copied links',
  row: {
    copy: 'Copy',
    said: 'Link copied',
    selected: 'This browser does not let the page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
    open: 'Open in the builder',
    edit: 'Edit note and labels',
    delete: 'Delete',
    deleted: 'Link deleted',
    copied: '{times, plural, one {Copied once} other {Copied # times}}',
    last: 'Last copied {when} ({exact})',
    firstAt: 'First copied on {when}',
    preset: 'Preset: {name}',
    place: 'Place: {name}',
    // Read by screen readers before the labels of a link.
    labels: 'Labels:',
    filterBy: 'Show only the links with the label “{label}”',
  },
  edit: {
    note: 'Note',
    labels: 'Labels',
    labelsHint: 'Between commas',
    save: 'Save',
    saved: 'Saved',
    gone: 'This link is not in the history any more.',
    tooLarge:
      'A note can have {text, number} characters at most, and a link {labels, number} labels of {label, number} characters.',
    failed: 'This could not be saved.',
  },
  export: {
    csv: 'Export CSV ({count})',
    xlsx: 'Export Excel ({count})',
    working: 'Making the file…',
    done: '{count, plural, one {The file with # link is made.} other {The file with # links is made.}}',
    failed: 'The file could not be made.',
    // The name of the file, without the date and the ending.
    file: 'utmost-history',
    sheet: 'History',
  },
  // The heads of the columns of an export; those of the tags are their own names.
  column: {
    lastAt: 'Last copied',
    firstAt: 'First copied',
    times: 'Times',
    url: 'Link',
    preset: 'Preset',
    platform: 'Place',
    note: 'Note',
    labels: 'Labels',
  },
  clear: {
    open: 'Clear the history',
    title: 'Clear the history?',
    text: '{count, plural, one {# link is deleted, with its note and labels.} other {All # links are deleted, with their notes and labels.}} You can undo this for ten minutes.',
    confirm: 'Clear the history',
  },
} as const;
