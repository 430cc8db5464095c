/** Whether two things that came from the same writer are equal: then they are the same text too. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
