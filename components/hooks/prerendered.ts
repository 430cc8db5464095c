/** What was typed into the field of a name before the scripts were ready; empty while the page is prerendered. */
export function readTyped(name: string): string {
  if (typeof document === 'undefined') return '';
  const field = document.querySelector(`input[name="${name}"]`);
  return field instanceof HTMLInputElement ? field.value : '';
}

/**
 * The choice among the radio buttons of a name that the page holds already: made before the scripts were ready.
 * Undefined while the page is prerendered, and where nothing was chosen.
 */
export function readChosen(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const chosen = document.querySelector(`input[name="${name}"]:checked`);
  return chosen instanceof HTMLInputElement ? chosen.value : undefined;
}
