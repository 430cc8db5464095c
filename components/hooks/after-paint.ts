/** Browsers draw nothing for a tab that is not seen: work there goes on without. */
const HIDDEN_MS = 100;

/** Waits until what was rendered is on the screen, before work that keeps the page from drawing. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_MS);
  });
}
