/** Words of the list of dynamic values. Their meanings stand in lib/i18n/platforms. */
export const tokenPicker = {
  intro:
    '{place} puts the real value in place of these when somebody clicks. They go into the link as they stand.',
  search: 'Search: campaign, device …',
  found:
    '{count, plural, =0 {Nothing found. Try a shorter word.} one {# value found} other {# values found}}',
  // What the button at a dynamic value does.
  insert: 'Insert {token}',
  suits: 'Suits this field',
  example: 'Arrives for instance as {example}',
  level: 'Level: {level}',
  // {text} is what the template says there, such as “default”.
  text: 'Your text in place of “{text}”',
  textBroken: "The signs '{' '}' and | cannot stand in here: they end the value.",
  insertText: 'Insert',
} as const;
