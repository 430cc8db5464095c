import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { field, isSaid, link, openBuilder, UNTOUCHED, WORDS } from '@/tests/support/builder';

const { check, lint, checks } = WORDS.en;
const LINE = { mixedCase: new RegExp(`^${checks.severity.warning} ${check['mixed-case'].title}`) };
const at = (url: string, rest = '&source=a&medium=email&campaign=c') => ({
  address: `#url=${encodeURIComponent(url)}${rest}`,
});
const FACEBOOK = at('https://example.jp/lp', '&source=Facebook&medium=social&campaign=c');
const summary = () => screen.getByRole('region', { name: lint.label });
const line = (name: string | RegExp) => screen.findByRole('button', { name, expanded: false });

describe('a finding', () => {
  test('stands at its field at once when the form opens filled, and describes the input', async () => {
    await openBuilder(FACEBOOK);
    expect(await line(LINE.mixedCase)).toBeVisible();
    expect(field('Source')).toHaveAccessibleDescription(expect.stringContaining(checks.severity.warning));
  });

  test('opens to all that is to be said, with the reason and a page of its own', async () => {
    const { user } = await openBuilder(FACEBOOK);
    await user.click(await line(LINE.mixedCase));
    const card = screen.getByRole('button', { name: 'Change to facebook' }).closest('li') as HTMLElement;
    expect(card).toHaveTextContent(check['mixed-case'].why);
    expect(within(card).getByText(lint.why)).toBeVisible();
    expect(card.querySelector('a')).toHaveAttribute('href', '/en/checks/mixed-case/');
  });

  test('shows what its fix replaces, applies it, and gives the focus back to the field', async () => {
    const { user } = await openBuilder(FACEBOOK);
    await user.click(await line(LINE.mixedCase));
    const card = screen.getByRole('button', { name: 'Change to facebook' }).closest('li') as HTMLElement;
    expect(card.querySelector('del')).toHaveTextContent('Facebook');
    expect(card.querySelector('ins')).toHaveTextContent('facebook');
    await user.click(screen.getByRole('button', { name: 'Change to facebook' }));
    expect(field('Source')).toHaveValue('facebook');
    expect(field('Source')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Source')).toHaveValue('Facebook');
  });

  test('can be settled without opening it, by keyboard', async () => {
    const { user } = await openBuilder(FACEBOOK);
    const fix = await screen.findByRole('button', { name: `${lint.fixShort} facebook` });
    fix.focus();
    await user.keyboard('{Enter}');
    expect(field('Source')).toHaveValue('facebook');
    expect(field('Source')).toHaveFocus();
  });

  test('in the address is mended there, and is told', async () => {
    const { user } = await openBuilder(at('https://example.jp/?utm_souce=line', '&source=&medium=email'));
    await user.click(await screen.findByRole('button', { name: lint.fixShort }));
    expect(field('Website URL')).toHaveValue('https://example.jp/');
    expect(field('Source')).toHaveValue('line');
    expect(isSaid('https://example.jp/?utm_source=line')).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Website URL')).toHaveValue('https://example.jp/?utm_souce=line');
    expect(field('Source')).toHaveValue('');
  });

  test('of a locked field has no fix', async () => {
    const { user } = await openBuilder({ address: `${FACEBOOK.address}&lock=source` });
    await user.click(await line(LINE.mixedCase));
    expect(screen.queryByRole('button', { name: 'Change to facebook' })).not.toBeInTheDocument();
  });

  test('about a word that is being typed waits until the field is left', async () => {
    const { user } = await openBuilder(at('https://example.jp/', '&source=x&medium=social&campaign=c'));
    await screen.findByText(lint.none);
    fireEvent.change(field('Campaign'), { target: { value: 'Spring' } });
    expect(link()).toContain('utm_campaign=Spring');
    expect(screen.queryByRole('button', { name: LINE.mixedCase })).not.toBeInTheDocument();
    field('Campaign').focus();
    await user.tab();
    expect(screen.getByRole('button', { name: LINE.mixedCase })).toBeVisible();
  });

  test('that stands already goes away as soon as typing has mended it', async () => {
    await openBuilder(FACEBOOK);
    await line(LINE.mixedCase);
    fireEvent.change(field('Source'), { target: { value: 'facebook' } });
    expect(screen.queryByRole('button', { name: LINE.mixedCase })).not.toBeInTheDocument();
  });

  test('at a custom parameter stands at its row', async () => {
    await openBuilder(at('https://example.jp/', '&source=a&medium=email&campaign=c&x.shop=Tokyo%20Bay'));
    const row = screen.getByRole('group', { name: 'Custom parameter 1', hidden: true });
    await waitFor(() => expect(row).toHaveTextContent(check['mixed-case'].title));
  });
});

describe('beside the link', () => {
  test('the findings are counted, and each leads to its field', async () => {
    const { user } = await openBuilder(
      at('https://example.jp/', '&source=Facebook&medium=social&campaign=Sale'),
    );
    expect(await screen.findByRole('heading', { name: '2 warnings' })).toBeVisible();
    await user.click(
      within(summary()).getByRole('button', { name: `Campaign: ${check['mixed-case'].title}` }),
    );
    expect(field('Campaign')).toHaveFocus();
  });

  test('nothing to find is said quietly', async () => {
    await openBuilder(at('https://example.jp/lp'));
    expect(await screen.findByText(lint.none)).toBeVisible();
  });

  test('an empty form has no such line', async () => {
    const { user } = await openBuilder();
    await user.click(field('Source'));
    await waitFor(() => expect(screen.queryByRole('region', { name: lint.label })).not.toBeInTheDocument());
  });

  test('a count that changes is announced', async () => {
    const { user } = await openBuilder(FACEBOOK);
    await user.click(await screen.findByRole('button', { name: `${lint.fixShort} facebook` }));
    await waitFor(() => expect(isSaid(lint.none)).toBe(true));
  });
});

describe('findings on tags in the link itself', () => {
  test('name the tag', async () => {
    await openBuilder(at('https://example.jp/?utm_term=%E6%98%A5&utm_content=%E5%A4%8F'));
    const name = (key: string) => `Website URL (${key}): ${check['not-ascii'].title}`;
    expect(await screen.findByRole('button', { name: name('utm_term') })).toBeVisible();
    expect(screen.getByRole('button', { name: name('utm_content') })).toBeVisible();
  });

  test('move the mended tag into its field only where that is free', async () => {
    const { user } = await openBuilder(at('https://example.jp/?utm_souce=line'));
    await user.click(await screen.findByRole('button', { name: lint.fixShort }));
    expect(field('Website URL')).toHaveValue('https://example.jp/?utm_source=line');
    expect(field('Source')).toHaveValue('a');
  });
});

describe('Fix all', () => {
  const MANY = at('https://example.jp/', '&source=Facebook&medium=social&campaign=Spring%20Sale');

  test('lists every change first, makes them as one, and takes them back as one', async () => {
    const { user } = await openBuilder(MANY);
    await user.click(await screen.findByRole('button', { name: lint.fixAll.open }));
    const dialog = await screen.findByRole('dialog');
    // What will be done is read first: the focus is on no button.
    expect(within(dialog).getByRole('heading', { name: lint.fixAll.title })).toHaveFocus();
    expect(within(dialog).getAllByRole('checkbox').length).toBeGreaterThan(1);
    await user.click(within(dialog).getByRole('button', { name: /^Make \d changes$/ }));
    expect(field('Source')).toHaveValue('facebook');
    expect(field('Campaign').value).toMatch(/^spring.sale$/);
    // Its button is gone with what it mended.
    expect(within(summary()).getByRole('heading')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(field('Source')).toHaveValue('Facebook');
    expect(field('Campaign')).toHaveValue('Spring Sale');
  });

  test('leaves out what is not chosen', async () => {
    const { user } = await openBuilder(MANY);
    await user.click(await screen.findByRole('button', { name: lint.fixAll.open }));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('checkbox', { name: `utm_source: ${check['mixed-case'].title}` }),
    );
    await user.click(within(dialog).getByRole('button', { name: /^Make/ }));
    expect(field('Source')).toHaveValue('Facebook');
    expect(field('Campaign').value).toMatch(/^spring.sale$/);
  });
});

describe('personal data', () => {
  const HELD = at('https://example.jp/', '&source=a&medium=email&campaign=c&content=taro%40example.com');
  const copyButton = () => screen.getByRole('button', { name: 'Copy link' });

  test('holds Copy back until it is confirmed, for this value', async () => {
    const { user } = await openBuilder(HELD);
    await user.click(copyButton());
    const note = await screen.findByRole('group', { name: lint.hold.title });
    expect(note).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe(UNTOUCHED);
    await user.click(within(note).getByRole('button', { name: lint.hold.confirm }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link());

    await user.type(field('Content'), '.jp');
    await user.click(copyButton());
    expect(await screen.findByRole('group', { name: lint.hold.title })).toBeVisible();
  });

  test('leads to its field, where it can be taken out', async () => {
    const { user } = await openBuilder(HELD);
    await user.click(copyButton());
    await user.click(await screen.findByRole('button', { name: 'Go to Content' }));
    expect(field('Content')).toHaveFocus();
    await user.clear(field('Content'));
    expect(screen.queryByRole('group', { name: lint.hold.title })).not.toBeInTheDocument();
    await user.click(copyButton());
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  });
});

describe('the settings', () => {
  test('a check is switched off where it found something, and on again by Undo', async () => {
    const { user } = await openBuilder(FACEBOOK);
    await user.click(await line(LINE.mixedCase));
    await user.click(screen.getByText(lint.why));
    await user.click(screen.getByRole('button', { name: lint.switchOff }));
    expect(screen.queryByRole('button', { name: LINE.mixedCase })).not.toBeInTheDocument();
    expect(field('Source')).toHaveFocus();
    expect(isSaid(check['mixed-case'].title)).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await line(LINE.mixedCase)).toBeVisible();
  });

  test('every check has a switch, and all are switched on at once', async () => {
    const { user } = await openBuilder(FACEBOOK);
    await user.click(await screen.findByRole('button', { name: lint.settings.open }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: check['mixed-case'].title }));
    expect(screen.queryByRole('button', { name: LINE.mixedCase })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: lint.settings.allOn }));
    expect(within(dialog).getByRole('checkbox', { name: check['mixed-case'].title })).toBeChecked();
  });

  test('own domains are cleaned, kept, and links within them are found', async () => {
    const { user } = await openBuilder(
      at('https://shop.example.jp/lp', '&source=homepage&medium=banner&campaign=c'),
    );
    await user.click(await screen.findByRole('button', { name: lint.settings.open }));
    const dialog = await screen.findByRole('dialog');
    const domains = within(dialog).getByLabelText(lint.settings.domains);
    await user.type(domains, 'https://Example.jp/top{Enter}nonsense');
    expect(within(dialog).getByText('1 domain: example.jp')).toBeVisible();
    await user.tab();
    expect(domains).toHaveAccessibleDescription(expect.stringContaining('nonsense'));
    expect(localStorage.getItem('utmost.ownDomains')).toBe('example.jp');
    const found = new RegExp(check['internal-link'].title);
    expect(screen.getAllByRole('button', { name: found, hidden: true })).not.toEqual([]);
  });
});
