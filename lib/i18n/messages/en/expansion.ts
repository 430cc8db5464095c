/** Words of the example of what arrives in GA4 where a link holds dynamic values. */
export const expansion = {
  title: 'What GA4 will receive: an example',
  intro:
    'At each click the ad tool puts real values in place of the dynamic ones. Change the examples to see what your reports will show.',
  // The list of parameters and their values, read by screen readers.
  received: 'Values that arrive in this example',
  channel: 'Channel of this example:',
  examples: 'Examples',
  example: 'Example for {token}',
  // In an empty field: nothing is known that could arrive.
  none: 'Type what could arrive',
  reset: 'Put the first examples back',
  unknown: 'Not in our list of dynamic values: unless your tool fills it in, it arrives as it stands here.',
} as const;
