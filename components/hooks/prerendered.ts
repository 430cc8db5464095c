/**
 * The choice among the radio buttons of a name that the page holds already: made before the scripts were ready.
 * Undefined while the page is prerendered, and where nothing was chosen.
 */
export function readChosen(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const chosen = document.querySelector(`input[name="${name}"]:checked`);
  return chosen instanceof HTMLInputElement ? chosen.value : undefined;
}
