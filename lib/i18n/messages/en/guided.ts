/** Words of guided mode: the questions, and what is filled in. Goals and reasons stand in lib/i18n/platforms. */
export const guided = {
  // The name of the part with the questions, read by screen readers.
  label: 'Step by step',
  common: 'Often chosen',
  use: 'Are the clicks paid for?',
  // {use}: `paid` or `organic`.
  oneUse:
    '{use, select, paid {Clicks from {place} are always paid.} other {Clicks from {place} are not paid.}}',
  goal: 'What is the campaign for?',
  result: 'What goes into the form',
  waiting: 'Answer the questions above, and the values appear here, each with its reason.',
  // Behind a proposed value. {current} is what the field holds.
  outcome: {
    replaces: 'in place of “{current}”',
    empties: 'is emptied: “{current}” came with the earlier answers',
    same: 'is in the form',
    stays: 'not taken: your “{current}” stays',
    locked: 'locked: “{current}” stays',
    asked: 'for you to fill in',
  },
  // Stands before the name of a channel, as GA4 spells it.
  channel: 'GA4 will file the visits under',
  fill: 'Fill in the form',
  filled: 'The form holds these values. Change an answer, and they can be filled in anew.',
  // Stands before the names of fields.
  open: 'Still for you to fill in:',
} as const;
