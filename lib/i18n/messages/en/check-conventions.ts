/** Words of the checks that hold a link to a naming convention: see `check` in ./check. */
export const checkConventions = {
  'convention-required': {
    title: 'A tag that your convention asks for',
    text: '{name} is empty, but your naming convention asks for it.',
    why: 'Reports that are grouped by this tag leave the visit out, or file it under “(not set)”.',
  },
  // {step}: what it differs in. {path}: every step of the change, joined by arrows.
  'convention-form': {
    title: 'Written in another way than agreed',
    text: '{step, select, case {“{value}” in {name} is “{after}” by your naming convention: mind capitals and small letters.} spaces {“{value}” in {name} is “{after}” by your naming convention: spaces are written in another way.} standardise {“{value}” in {name} has a standard spelling in your naming convention: “{after}”.} other {“{value}” in {name} is “{after}” by your naming convention ({path}).}}',
    why: 'Two spellings of one name become two rows in reports.',
  },
  'convention-length': {
    title: 'Longer than agreed',
    text: '{name} has {length, plural, one {# character} other {# characters}}; your naming convention allows {limit}.',
    why: 'Your team set this limit so that names can be read in reports.',
  },
  // {found}: the characters, with spaces between them.
  'convention-prohibited': {
    title: 'A character that your convention refuses',
    text: '“{value}” in {name} has {count, plural, one {a character} other {characters}} that your naming convention refuses: {found}',
    why: 'Your team keeps this character out of its names, as another tool or report cannot take it.',
  },
  'convention-pattern': {
    title: 'Not in the pattern of your convention',
    text: '“{value}” in {name} does not fit the pattern of your naming convention: {pattern}',
    why: 'Reports and tools that split names by this pattern cannot read it.',
  },
  // {others}: what the convention does with other values.
  'convention-value': {
    title: 'Not on the list of your convention',
    text: '{others, select, refused {“{value}” is not among the values that your naming convention allows for {name}.} confirm {“{value}” is not among the values of your naming convention for {name}. Is it meant?} other {“{value}” is not among the values that your naming convention suggests for {name}.}}',
    why: 'A value that nobody else uses gets a row of its own in reports.',
  },
  'convention-pair': {
    title: 'A medium that does not go with the source',
    text: '{others, select, refused {By your naming convention “{value}” in {name} does not go with the source “{source}”.} confirm {Your naming convention does not have “{value}” in {name} together with the source “{source}”. Is it meant?} other {Your naming convention suggests another {name} than “{value}” for the source “{source}”.}}',
    why: 'Source and medium decide the channel together. Another pair files the visit elsewhere.',
  },
  // {part}: what the convention calls a part of the name. {text}: what stands there.
  'convention-template': {
    title: 'Not built as agreed',
    text: '{reason, select, count {“{value}” in {name}: expected {expected, plural, one {# part} other {# parts}}, found {found}.} required {“{value}” in {name}: the part “{part}” must not be empty.} choice {“{value}” in {name}: “{text}” is not on the list of “{part}”.} date {“{value}” in {name}: “{text}” is not a date in the form of “{part}”.} counter {“{value}” in {name}: “{text}” is not a number in the form of “{part}”.} japanese {“{value}” in {name}: “{part}” takes no Japanese, but is “{text}”.} other {“{value}” in {name}: “{text}” in “{part}” has spaces or signs that separate parts.}}',
    why: 'Reports split the name at fixed places. A part that is missing or different is read as another one.',
  },
  'convention-new-value': {
    title: 'A new value',
    text: '“{value}” was never used in {name} before. Is it meant?',
    why: 'A new value makes a new row in reports. A slip of the pen does so too.',
  },
  // {state} `missing`: the tag is empty.
  'convention-locked': {
    title: 'A value that your convention sets',
    text: '{state, select, missing {{name} is empty; your naming convention sets it to “{standard}” for everybody.} other {{name} is “{value}”; your naming convention sets it to “{standard}” for everybody.}}',
    why: 'Your team locked this value, so that all links can be found by it.',
  },
} as const;
