/**
 * Puts a text on the clipboard. False where the browser does not let us (no secure context, permission refused): then
 * the person has to copy the selected text.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects all of an element's text, so that the browser's own Copy takes it. */
export function selectText(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
