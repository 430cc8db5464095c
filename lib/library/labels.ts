const BETWEEN_RE = /[,，、\r\n]+/;

/**
 * Reads labels from a line of text: between commas, each once, without the white space around them.
 *
 * @example
 * parseLabels('q4、mail , q4') // ['q4', 'mail']
 */
export function parseLabels(text: string): readonly string[] {
  const labels = text.split(BETWEEN_RE).map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== '');
}

/**
 * Labels as a line of text that {@link parseLabels} reads.
 *
 * @example
 * serialiseLabels(['q4', 'mail']) // 'q4, mail'
 */
export function serialiseLabels(labels: readonly string[]): string {
  return labels.join(', ');
}
