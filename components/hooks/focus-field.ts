/**
 * Moves the focus to a control of the builder's form by its name, and opens what it is folded into. False if there is
 * none that can be seen.
 */
export function focusField(name: string): boolean {
  const form = document.querySelector('form[data-builder]');
  const control = form instanceof HTMLFormElement ? form.elements.namedItem(name) : null;
  if (!(control instanceof HTMLElement) || control.closest('[hidden]') !== null) return false;
  const fold = control.closest('details');
  if (fold !== null) fold.open = true;
  control.focus();
  return true;
}
