/** Words of the choice of a place, and of how the form asks. Both stand in the form from the first paint. */
export const place = {
  label: 'Where will people click?',
  // The same field under that question as a heading.
  search: 'Search all places',
  hint: 'Optional. Brings the dynamic values of that place, and the form in which it wants the link.',
  placeholder: 'Search: Instagram, newsletter, flyer …',
  clear: 'Choose no place',
  list: 'Places',
  nothing: 'No such place is known here. Leave this empty and fill in the source and medium yourself.',
  kinds: {
    ad: 'Ads',
    email: 'E-mail',
    message: 'Text messages and push',
    offline: 'Print and offline',
    affiliate: 'Affiliates',
    organic: 'Posts, profiles, chats and more',
  },
  mode: {
    label: 'How to fill in the form',
    quick: 'Quick',
    guided: 'Guided',
    what: 'What is the difference?',
  },
  failed: 'This part could not be loaded. Is there a connection? The form works without it.',
  // On the button at a field.
  insertToken: 'Insert a dynamic value into “{field}”',
} as const;
