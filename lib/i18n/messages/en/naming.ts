/** What the builder says of the naming conventions that hold for its form. */
export const naming = {
  // The name of the line below the form, read by screen readers.
  label: 'Naming convention',
  // {names}: the names of the conventions, as a list.
  inForce:
    '{count, plural, one {Naming convention in force: {names}} other {Naming conventions in force: {names}}}',
  off: 'Naming convention switched off for this form: {names}',
  page: 'To the naming conventions',
  switchOff: 'Switch off for this form',
  switchOn: 'Switch on again',
  switchedOn: 'The naming conventions hold for this form again.',
  lockedBy: 'Locked by the naming convention.',
  // Above what the team wrote about a field.
  ownWords: 'In your team’s words',
  // Said of a value in the list under a field: the channel that GA4 files it under.
  channel: 'GA4: {channel}',
  // Said with the list under a field.
  onlyThese: 'Your naming convention allows only these.',
  addValue: 'Keep “{value}” as a known value',
  valueAdded: '“{value}” is known from now on.',
  notAdded: 'This could not be saved on this device.',
  composer: {
    open: 'Put {field} together from its parts',
    title: '{field}, part by part',
    close: 'Done',
    // In place of the name of a part that has none.
    unnamed: 'Part {position}',
    // What a part is written as when nothing is chosen. {empty}: such as na.
    none: 'Nothing ({empty})',
    choose: 'Choose…',
    // {written}: what stands in the value, such as 2026-11.
    writtenAs: 'Written as {written}',
    latinOnly: 'Without Japanese characters.',
    // How many parts the value has, against the template.
    count: 'Expected {expected, plural, one {# part} other {# parts}}, found {found, number}.',
    // {parts}: a list of `part`.
    understood: 'Read as: {parts}',
    part: '{name}: {value}',
    kept: 'A change to a part writes all of it anew. So far it is “{value}”.',
    // Why a part cannot stay as it is.
    problem: {
      required: 'Fill this in.',
      choice: '“{value}” is not on the list.',
      date: '“{value}” is not a date in this form.',
      counter: '“{value}” is not a number in this form.',
      japanese: 'Japanese characters are not allowed here.',
      separator: 'This holds a sign that stands between parts.',
    },
  },
} as const;
