/** More would not be read. */
const LONGEST = 120;

/** A place in a file, as programs write it: `presets[3].name`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.replace(/^\./, '').slice(0, LONGEST) || '{ }';
}
