import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { addressToCarry } from '@/components/hooks/use-before-language-switch';
import { field, link, openBuilder, WORDS } from '@/tests/support/builder';

const COMPLETE = '#url=https%3A%2F%2Fe.com%2F&source=a&medium=b&campaign=c';

/** The page goes away: what is due is written now. */
const leave = () => act(() => void fireEvent(window, new Event('pagehide')));

/** The form had time to write itself to the address bar. */
const followed = () => waitFor(() => expect(sessionStorage.getItem('utmost.form')).not.toBeNull());

describe('opened from an address', () => {
  test('every field is filled, and so is the link', async () => {
    await openBuilder({ address: `${COMPLETE}&marketing_tactic=t&x.%E8%89%B2=%E8%B5%A4` });
    expect(field('Source')).toHaveValue('a');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('色');
    expect(link()).toBe(
      'https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c&utm_marketing_tactic=t&%E8%89%B2=%E8%B5%A4',
    );
  });

  test('a locked field is read-only and says who locked it', async () => {
    const { user } = await openBuilder({ address: `${COMPLETE}&lock=source,campaign` });
    for (const label of ['Source', 'Campaign']) expect(field(label)).toHaveAttribute('readonly');
    expect(field('Medium')).not.toHaveAttribute('readonly');
    expect(screen.getAllByText(/^Locked/).length).toBeGreaterThan(0);
    await user.type(field('Source'), 'x');
    expect(field('Source')).toHaveValue('a');
  });

  test('a hidden field is not shown, but written, and told', async () => {
    await openBuilder({ address: `${COMPLETE}&hide=medium,x.k&x.k=v` });
    expect(field('Medium')).not.toBeVisible();
    expect(field('Source')).toBeVisible();
    expect(link()).toBe('https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c&k=v');
    expect(screen.getByText(/^Hidden by the preset or the address.*utm_medium, k$/)).toBeVisible();
  });

  test('a required field that the address leaves empty is neither hidden nor locked, also once it is filled', async () => {
    const { user } = await openBuilder({ address: '#medium=b&hide=source,url&lock=source,url' });
    for (const label of ['Source', 'Website URL']) {
      await user.type(field(label), 'e.com');
      expect(field(label)).toHaveValue('e.com');
      expect(field(label)).toBeVisible();
      expect(field(label)).not.toHaveAttribute('readonly');
    }
  });

  test('dates are those of the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23) });
    try {
      await openBuilder({ address: '#url=e.com&campaign=<yyyy>-<mm>_spring' });
      expect(field('Campaign')).toHaveValue('2026-11_spring');
    } finally {
      vi.useRealTimers();
    }
  });

  test('what stood behind the ? moves behind the #, and a click id of ours stays', async () => {
    await openBuilder({ address: '?fbclid=1&url=e.com&source=a' });
    expect(link()).toBe('https://e.com?utm_source=a');
    expect(location.search).toBe('?fbclid=1');
    expect(location.hash).toBe('#url=e.com&source=a');
    expect(await screen.findByText(/^What stood behind the “\?” of the address was moved/)).toBeVisible();
  });

  test('what stands behind the # counts over what stands behind the ?', async () => {
    await openBuilder({ address: '?source=a&medium=b#source=c' });
    expect(field('Source')).toHaveValue('c');
    expect(field('Medium')).toHaveValue('b');
  });

  test('a broken address opens the form with a notice, which can be dismissed', async () => {
    const { user } = await openBuilder({ address: '#source=%E6%98&lock=sauce&url=e.com' });
    expect(field('Source')).toHaveValue('%E6%98');
    expect(await screen.findByText(/^In the address, utm_source holds codes/)).toBeVisible();
    expect(await screen.findByText(/^The address locks fields that do not exist: sauce/)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Dismiss' })[0] as HTMLElement);
    expect(screen.queryByText(/^In the address/)).not.toBeInTheDocument();
  });

  test('a link that was not encoded is put together again, and undone', async () => {
    const { user } = await openBuilder({ address: '#url=https://e.com/?a=1&b=2&source=x' });
    expect(field('Website URL')).toHaveValue('https://e.com/?a=1');
    await user.click(screen.getByRole('button', { name: 'Mend the address' }));
    expect(field('Website URL')).toHaveValue('https://e.com/?a=1&b=2');
    expect(link()).toBe('https://e.com/?a=1&b=2&utm_source=x');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Website URL')).toHaveValue('https://e.com/?a=1');
  });

  test('an anchor is no form', async () => {
    await openBuilder({ address: '#content' });
    expect(field('Content')).toHaveValue('');
    await followed();
    expect(location.hash).toBe('#content');
  });

  test('another address in the same tab fills the form anew, and can be undone', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    act(() => {
      history.replaceState(null, '', '#url=b.com&source=z');
      fireEvent(window, new HashChangeEvent('hashchange', { newURL: location.href }));
    });
    expect(link()).toBe('https://b.com?utm_source=z');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(link()).toBe('https://e.com/?utm_source=a&utm_medium=b&utm_campaign=c');
  });
});

test('undoing another address takes back what it locks and hides too', async () => {
  const { user } = await openBuilder({ address: `${COMPLETE}&lock=campaign` });
  act(() => {
    history.replaceState(null, '', '#url=b.com&source=z&medium=y&lock=source&hide=medium');
    fireEvent(window, new HashChangeEvent('hashchange', { newURL: location.href }));
  });
  expect(field('Source')).toHaveAttribute('readonly');
  expect(field('Medium')).not.toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field('Source')).not.toHaveAttribute('readonly');
  expect(field('Medium')).toBeVisible();
  expect(field('Campaign')).toHaveAttribute('readonly');
});

test('the same notice twice is no trouble', async () => {
  await openBuilder({ address: '#x.a=%E6&x.a=%E6' });
  expect(await screen.findAllByText(/holds codes/)).toHaveLength(2);
});

describe('the address bar follows the form', () => {
  test('while somebody types, without an entry in the history for each letter', async () => {
    const { user } = await openBuilder();
    const before = history.length;
    await user.type(field('Source'), 'spring sale');
    await waitFor(() => expect(location.hash).toBe('#source=spring%20sale'));
    expect(history.length).toBe(before);
  });

  test('and the lists and unknown keys of the address stay in it', async () => {
    const { user } = await openBuilder({ address: '#source=a&lock=source&foo=%zz' });
    await user.type(field('Term'), 't');
    await waitFor(() => expect(location.hash).toBe('#source=a&term=t&lock=source&foo=%zz'));
  });

  test('and is written back after a skip link has gone to an anchor', async () => {
    const { user } = await openBuilder();
    await user.type(field('Source'), 'a');
    await waitFor(() => expect(location.hash).toBe('#source=a'));
    act(() => {
      history.replaceState(null, '', '#content');
      fireEvent(window, new HashChangeEvent('hashchange', { newURL: location.href }));
    });
    await waitFor(() => expect(location.hash).toBe('#source=a'));
    expect(field('Source')).toHaveValue('a');
  });

  test('an empty form leaves nothing behind', async () => {
    const { user } = await openBuilder({ address: '#term=t' });
    await user.clear(field('Term'));
    await waitFor(() => expect(location.hash).toBe(''));
  });

  test('the last letters are kept for a reload when the page goes away', async () => {
    const { user } = await openBuilder();
    await user.type(field('Source'), 'abc');
    leave();
    expect(sessionStorage.getItem('utmost.form')).toBe('source=abc');
  });

  test('it does not where the person turned that off', async () => {
    localStorage.setItem('utmost.follow', 'off');
    const { user } = await openBuilder();
    await user.type(field('Source'), 'abc');
    leave();
    expect(location.hash).toBe('');
    expect(sessionStorage.getItem('utmost.form')).toBe('source=abc');
  });
});

describe('the form comes back', () => {
  /** Fills the form in, and lets this tab keep it. */
  async function keep(source: string) {
    const { user, unmount } = await openBuilder({ address: '#url=e.com' });
    await followed();
    await user.type(field('Source'), source);
    leave();
    unmount();
  }

  test('after a reload, also where the address does not hold the last letters yet', async () => {
    await keep('tab');
    // The address that this tab wrote last; the bar follows with a delay.
    await openBuilder({ navigation: 'reload', address: sessionStorage.getItem('utmost.address') ?? '' });
    expect(link()).toBe('https://e.com?utm_source=tab');
  });

  test('after a reload, though the address does not follow the form', async () => {
    await keep('tab');
    await openBuilder({ navigation: 'reload' });
    expect(link()).toBe('https://e.com?utm_source=tab');
  });

  test('after a reload of a bookmark, though the address does not follow the form', async () => {
    localStorage.setItem('utmost.follow', 'off');
    const { user, unmount } = await openBuilder({ address: COMPLETE });
    await user.type(field('Term'), 'x');
    leave();
    unmount();
    await openBuilder({ navigation: 'reload', address: COMPLETE });
    expect(field('Term')).toHaveValue('x');
  });

  test('after a reload, with its way to write a space and the fields that were emptied', async () => {
    const { user, unmount } = await openBuilder({
      address: '#url=https%3A%2F%2Fe.com%2F%3Futm_source%3Down&source=a&campaign=b%20c',
    });
    await user.clear(field('Source'));
    await user.click(screen.getByRole('radio', { name: /^\+/ }));
    expect(link()).toBe('https://e.com/?utm_campaign=b+c');
    leave();
    const { hash } = location;
    unmount();
    const next = await openBuilder({ navigation: 'reload', address: hash });
    expect(link()).toBe('https://e.com/?utm_campaign=b+c');
    next.unmount();
    await openBuilder({ address: hash });
    expect(link()).not.toContain('b+c');
  });

  test('not on a new visit, nor over an address of others', async () => {
    await keep('tab');
    const first = await openBuilder();
    expect(field('Source')).toHaveValue('');
    first.unmount();
    await openBuilder({ navigation: 'reload', address: '#source=address' });
    expect(field('Source')).toHaveValue('address');
  });

  test('in the page of the other language', async () => {
    const { user, unmount } = await openBuilder({ address: '#url=e.com' });
    await user.type(field('Source'), '春');
    const carried = addressToCarry();
    unmount();
    await openBuilder({ address: carried, locale: 'ja' });
    expect(link()).toBe('https://e.com?utm_source=%E6%98%A5');
  });

  test('in the page of the other language, though the address does not follow the form', async () => {
    localStorage.setItem('utmost.follow', 'off');
    const { user, unmount } = await openBuilder();
    await user.type(field('Source'), 'a');
    const carried = addressToCarry();
    expect(carried).toBe('');
    unmount();
    await openBuilder({ address: carried, locale: 'ja' });
    expect(field(WORDS.ja.field.utm_source.label)).toHaveValue('a');
  });
});

describe('the last form of this device that was not finished', () => {
  const offer = () => screen.queryByText('The last form on this device was not finished.');

  test('is offered while the form is empty, filled in on request, and undone', async () => {
    localStorage.setItem('utmost.draft', 'url=e.com&source=draft');
    const { user } = await openBuilder();
    expect(offer()).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Continue with it' }));
    expect(link()).toBe('https://e.com?utm_source=draft');
    expect(offer()).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Source')).toHaveValue('');
  });

  test('can be dismissed, and goes by itself once something is typed', async () => {
    localStorage.setItem('utmost.draft', 'source=draft');
    const { user } = await openBuilder();
    await user.type(field('Term'), 'x');
    expect(offer()).not.toBeInTheDocument();
    await user.clear(field('Term'));
    expect(offer()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(offer()).not.toBeInTheDocument();
  });

  test('is not offered where the address fills the form', async () => {
    localStorage.setItem('utmost.draft', 'source=draft');
    await openBuilder({ address: '#source=a' });
    expect(offer()).not.toBeInTheDocument();
  });

  const draft = () => localStorage.getItem('utmost.draft') ?? '';

  test('is what was typed last, until the link is copied', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    leave();
    await user.type(field('Term'), 'x');
    leave();
    expect(draft()).toContain('term=x');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByRole('button', { name: 'Copied' });
    leave();
    expect(draft()).toBe('');
  });

  test('also what was typed right after opening', async () => {
    const { user } = await openBuilder({ address: COMPLETE });
    await user.type(field('Term'), 'x');
    leave();
    expect(draft()).toContain('term=x');
  });

  test('a bookmark that was only opened is none', async () => {
    await openBuilder({ address: COMPLETE });
    leave();
    expect(draft()).toBe('');
  });
});

test('storage that is closed to the page changes nothing', async () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
  }
  const { user } = await openBuilder();
  await user.type(field('Website URL'), 'e.com');
  await user.type(field('Source'), 'a');
  leave();
  expect(link()).toBe('https://e.com?utm_source=a');
});
