/** From here on reports are hard to read, and one source says that GA4 cuts. */
export const LONG_VALUE = 100;
/** GA4 was seen to cut utm_campaign here: analyticstraps.com, location-e-utm-troncati-dopo-1000-caratteri. */
export const LONGEST_VALUE = 420;

/** The number of characters, not of UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether GA4 would cut it. */
export function isOverlong(text: string): boolean {
  return text.length > LONGEST_VALUE && lengthOf(text) > LONGEST_VALUE;
}
