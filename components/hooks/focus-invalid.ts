/** Moves the focus to the first control in error: it may be out of view, and its error is read out with it. */
export function focusInvalid(within: HTMLElement | null): void {
  const control = within?.querySelector('[aria-invalid="true"]');
  if (control instanceof HTMLElement) control.focus();
}
