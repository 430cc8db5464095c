/** Moves the focus to the page's content: for when what had it goes away and nothing stands in its place. */
export function focusContent(): void {
  document.querySelector('main')?.focus();
}
