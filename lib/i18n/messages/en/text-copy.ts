/** Words of Copy buttons other than that of the link. */
export const textCopy = {
  // The name of a Copy button to screen readers. {what} is what it copies.
  label: 'Copy: {what}',
  copied: 'Copied: {what}',
  selected: 'This browser does not let the page copy. The text is selected: press {keys}.',
  // The field that holds the text in that case.
  byHand: 'Text to copy',
} as const;
