import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { field, isSaid, link, openBuilder, UNTOUCHED, WORDS } from '@/tests/support/builder';

const COMPLETE = '#url=https%3A%2F%2Fe.com%2F&source=a&medium=b&campaign=%E6%98%A5';
const { linkError: errors } = WORDS.en;
const copyButton = () => screen.getByRole('button', { name: 'Copy link' });
const bar = () => screen.getByRole('button', { name: /the details/ });
const copied = () => navigator.clipboard.readText();

describe('Copy', () => {
  test('puts exactly the link on the clipboard, and says so', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    await user.click(copyButton());
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied()).toBe('https://e.com/?utm_source=a&utm_medium=b&utm_campaign=%E6%98%A5');
    expect(isSaid('Link copied')).toBe(true);
  });

  test('says Copied only of the link that was copied', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    await user.click(copyButton());
    await screen.findByRole('button', { name: 'Copied' });
    await user.type(field('Term'), 'x');
    expect(copyButton()).toBeVisible();
    await user.clear(field('Term'));
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])(
    'works by %s from any field, with what was typed last',
    async (keys) => {
      const { user } = await openBuilder({ address: COMPLETE });
      await user.type(field('Term'), 'x');
      await user.keyboard(keys);
      await screen.findByRole('button', { name: 'Copied' });
      expect(await copied()).toBe(link());
      expect(link()).toContain('utm_term=x');
    },
  );

  test('does nothing while an input method is composing, or for Enter alone', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    await user.click(field('Term'));
    fireEvent.keyDown(field('Term'), { key: 'Enter', ctrlKey: true, isComposing: true });
    await user.keyboard('{Enter}');
    expect(copyButton()).toBeVisible();
    expect(await copied()).toBe(UNTOUCHED);
  });

  test('tells where to see the visit arrive, until that is dismissed for good', async () => {
    const { user, unmount } = await openBuilder({ address: COMPLETE });
    expect(screen.queryByText('See it arrive')).not.toBeInTheDocument();
    await user.click(copyButton());
    expect(await screen.findByText('See it arrive')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('See it arrive')).not.toBeInTheDocument();

    unmount();
    const next = await openBuilder({ address: COMPLETE });
    await next.user.click(copyButton());
    await screen.findByRole('button', { name: 'Copied' });
    expect(screen.queryByText('See it arrive')).not.toBeInTheDocument();
  });
});

test('on a phone the bar opens for the note on where the visit arrives, once', async () => {
  const { user } = await openBuilder({ address: COMPLETE, wide: false });
  expect(bar()).toHaveAttribute('aria-expanded', 'false');
  await user.click(copyButton());
  await screen.findByText('See it arrive');
  expect(bar()).toHaveAttribute('aria-expanded', 'true');
  await user.click(field('Term'));
  expect(bar()).toHaveAttribute('aria-expanded', 'false');
  await user.type(field('Term'), 'x');
  await user.click(copyButton());
  await screen.findByRole('button', { name: 'Copied' });
  expect(bar()).toHaveAttribute('aria-expanded', 'false');
});

test('the keys are those of the form: not in a window over it, nor in an input beside it', async () => {
  const { user } = await openBuilder({ address: COMPLETE });
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await user.click(screen.getByRole('button', { name: 'Bookmark this' }));
  const inside = await screen.findByRole('textbox', { name: 'Address of this preset' });
  fireEvent.keyDown(inside, { key: 'z', ctrlKey: true });
  expect(field('Source')).toHaveValue('');
  fireEvent.keyDown(field('Term'), { key: 'z', ctrlKey: true, keyCode: 229 });
  expect(field('Source')).toHaveValue('');
  fireEvent.keyDown(screen.getByRole('button', { name: 'Copy link' }), { key: 'z', ctrlKey: true });
  expect(field('Source')).toHaveValue('a');
});

describe('what is missing', () => {
  test('is told only after Copy, and the focus goes to the first field', async () => {
    const { user } = await openBuilder();
    expect(field('Website URL')).not.toBeInvalid();
    await user.click(copyButton());
    await waitFor(() => expect(field('Website URL')).toHaveFocus());
    expect(field('Website URL')).toBeInvalid();
    expect(field('Website URL')).toHaveAccessibleDescription(errors.empty.text);
    expect(field('Source')).toBeInvalid();
    expect(field('Source')).toHaveAccessibleDescription(errors.source_required.text);
    expect(field('Medium')).not.toBeInvalid();
    expect(await copied()).toBe(UNTOUCHED);
    expect(isSaid('The link cannot be copied yet')).toBe(true);
  });

  test('a source alone: the focus goes there', async () => {
    const { user } = await openBuilder({ address: '#url=e.com' });
    await user.click(copyButton());
    await waitFor(() => expect(field('Source')).toHaveFocus());
    expect(field('Website URL')).not.toBeInvalid();
  });

  test('the sentence goes as soon as the field is right, and the link can be copied', async () => {
    const { user } = await openBuilder({ address: '#url=e.com' });
    await user.click(copyButton());
    await waitFor(() => expect(field('Source')).toBeInvalid());
    await user.type(field('Source'), 'a');
    await waitFor(() => expect(field('Source')).not.toBeInvalid());
    await user.click(copyButton());
    await screen.findByRole('button', { name: 'Copied' });
    expect(await copied()).toBe('https://e.com?utm_source=a');
  });

  test('a broken link is told at its field once it is left, with the button that mends it', async () => {
    const { user } = await openBuilder();
    await user.type(field('Website URL'), 'htp://e.com/x');
    expect(field('Website URL')).not.toBeInvalid();
    await user.tab();
    await waitFor(() => expect(field('Website URL')).toBeInvalid());
    expect(field('Website URL')).toHaveAccessibleDescription(/^(?!.*Use http:\/\/e\.com)/);
    await user.click(screen.getByRole('button', { name: 'Use http://e.com/x' }));
    await waitFor(() => expect(field('Website URL')).not.toBeInvalid());
    expect(link()).toBe('http://e.com/x');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Website URL')).toHaveValue('htp://e.com/x');
  });

  test('of several links the first one can be kept', async () => {
    const { user } = await openBuilder();
    await user.type(field('Website URL'), 'https://a.com https://b.com');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Use the first link' }));
    expect(link()).toBe('https://a.com');
  });
});

describe('where the browser refuses the clipboard', () => {
  test('the link is selected, and the person is told to copy it', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(copyButton());
    await waitFor(() => expect(getSelection()?.toString()).toBe(link()));
    expect(isSaid('This browser does not let the page copy.')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });

  test('on a phone the bar opens to say so', async () => {
    const { user } = await openBuilder({ address: COMPLETE, wide: false });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(copyButton());
    expect(
      await screen.findByText(/^This browser does not let the page copy.*press Ctrl\+C\.$/),
    ).toBeVisible();
    expect(bar()).toHaveAttribute('aria-expanded', 'true');
    expect(getSelection()?.toString()).toBe(link());
  });
});
