import { expect, type Locator, type Page } from '@playwright/test';

export type Focus = {
  /** What has the focus, for messages. */
  readonly name: string;
  /** Whether something shows the focus: an outline on the element or around it. */
  readonly shown: boolean;
  /** Whether it is seen: within the window, and nothing stands over its middle or its lower edge. */
  readonly free: boolean;
};

/** What a person sees of the element that has the focus. */
export function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const hasOutline = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // What is drawn for an invisible native control is its frame.
    const drawn = element.matches('select') ? (element.parentElement ?? element) : element;
    const box = drawn.getBoundingClientRect();
    const isClear = (y: number) => {
      const top = document.elementFromPoint(box.left + box.width / 2, y);
      return top !== null && (drawn.contains(top) || top.contains(drawn));
    };
    return {
      name: `${element.tagName.toLowerCase()} “${element.getAttribute('name') ?? element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}”`,
      shown: hasOutline(element) || hasOutline(element.parentElement),
      free:
        box.top >= -1 &&
        box.bottom <= innerHeight + 1 &&
        isClear(box.top + box.height / 2) &&
        isClear(box.bottom - 2),
    };
  });
}

/** Goes on with Tab until the element has the focus; every stop on the way has to be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    expect(focus, focus.name).toMatchObject({ shown: true, free: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by ${key}`);
}
