import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText, selectText } from '@/components/hooks/clipboard';

afterEach(() => vi.unstubAllGlobals());

const stubClipboard = (clipboard: unknown) => vi.stubGlobal('navigator', { clipboard });

describe('copyText', () => {
  test('puts exactly the text on the clipboard', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    stubClipboard({ writeText });
    expect(await copyText(' 春\n')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(' 春\n');
  });

  test('is false where the browser refuses', async () => {
    stubClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await copyText('a')).toBe(false);
  });

  test('is false where there is no clipboard, as on a page without https', async () => {
    stubClipboard(undefined);
    expect(await copyText('a')).toBe(false);
  });
});

test('selectText selects all of an element, and nothing beside it', () => {
  document.body.innerHTML = '<p>before</p><output><span>a</span><wbr><span>b</span></output><p>behind</p>';
  selectText(document.querySelector('output') as HTMLElement);
  expect(getSelection()?.toString()).toBe('ab');
});
