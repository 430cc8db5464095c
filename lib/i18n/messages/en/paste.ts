/** Words of what is pasted into an ad or mail tool. Names of fields and cautions stand in lib/i18n/platforms. */
export const paste = {
  title: 'To paste into {place}',
  recommended: 'Recommended',
  // Stands in place of the text, where the field takes the link as it is.
  wholeLink: 'The whole link, as it stands above.',
  length: {
    characters: '{length} characters',
    bytes: '{length} bytes',
  },
  lengthOf: {
    characters: '{length} of at most {limit} characters',
    bytes: '{length} of at most {limit} bytes',
  },
  tooLong: {
    characters: 'Too long: {length} characters, and this field takes {limit}. Shorten the values.',
    bytes: 'Too long: {length} bytes, and a code holds {limit}. Shorten the values.',
  },
  others: '{count, plural, one {# other field} other {# other fields}}',
  landing: 'The ad’s own link, without these tags',
  landingWhy: 'The tool puts the two together. With tags in both, each would arrive twice.',
  inFragment:
    'The fields of {place} take tags for the query, but yours stand behind the #. Choose the query in the options of the form.',
} as const;
