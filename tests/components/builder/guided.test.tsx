import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder, WORDS } from '@/tests/support/builder';

type Locale = keyof typeof WORDS;

const steps = (locale: Locale = 'en') => screen.findByRole('region', { name: WORDS[locale].guided.label });
const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole('radio', { name });

async function openGuided(address = '', locale: Locale = 'en') {
  const opened = await openBuilder({ address, locale });
  await opened.user.click(radio(WORDS[locale].place.mode.guided));
  await steps(locale);
  return opened;
}

test('three answers fill the form with explained values; the landing page is asked next', async () => {
  const { user } = await openGuided();
  await user.click(button('Meta Ads'));
  await user.click(radio('Paid'));
  await user.click(radio('Sales'));
  const panel = within(await steps());
  expect(panel.getByText(/GA4’s list of social sites/)).toBeVisible();
  expect(panel.getByRole('link', { name: 'Paid Social' })).toBeVisible();
  expect(field('Source')).toHaveValue('');
  await user.click(button(WORDS.en.guided.fill));
  expect(field('Source')).toHaveValue('facebook');
  expect(field('Medium')).toHaveValue('paid_social');
  expect(field('Campaign').value).toMatch(/^\d{4}-\d\d_sales$/);
  expect(field('Content')).toHaveValue('{{ad.name}}');
  expect(field('Website URL')).toHaveFocus();
  await user.keyboard('e.com');
  expect(link()).toContain('https://e.com?utm_source=facebook&utm_medium=paid_social');
});

test('one Undo takes all of it back', async () => {
  const { user } = await openGuided('#medium=mail&campaign=mine');
  await user.click(button('YouTube'));
  await user.click(radio('Traffic'));
  await user.click(button(WORDS.en.guided.fill));
  expect(await screen.findByText('The form was filled in for YouTube.')).toBeVisible();
  expect(field('Medium')).toHaveValue('video');
  await user.click(button('Undo'));
  expect(field('Medium')).toHaveValue('mail');
  expect(field('Source')).toHaveValue('');
  expect(field('Campaign')).toHaveValue('mine');
});

test('a name that only the person knows is asked first', async () => {
  const { user } = await openGuided();
  await user.click(button('Mailchimp'));
  expect(screen.getByText('Clicks from Mailchimp are not paid.')).toBeVisible();
  await user.click(radio('Retention'));
  await user.click(button(WORDS.en.guided.fill));
  expect(field('Source')).toHaveFocus();
  await user.clear(field('Source'));
  await user.keyboard('customer-news');
  const panel = within(await steps());
  expect(panel.getByText('not taken: your “customer-news” stays')).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Website URL' }));
  expect(field('Website URL')).toHaveFocus();
});

test('other answers replace what the guide filled in, and never what the person wrote', async () => {
  const { user } = await openGuided();
  await user.click(button('Meta Ads'));
  await user.click(radio('Paid'));
  await user.click(radio('Sales'));
  await user.click(button(WORDS.en.guided.fill));
  await user.clear(field('Campaign'));
  await user.type(field('Campaign'), 'spring');
  await user.click(radio('Not paid'));
  const panel = within(await steps());
  expect(panel.getByText('is emptied: “{{ad.name}}” came with the earlier answers')).toBeVisible();
  await user.click(button(WORDS.en.guided.fill));
  expect(field('Medium')).toHaveValue('social');
  expect(field('Content')).toHaveValue('');
  expect(field('Campaign')).toHaveValue('spring');
});

test('a locked field is left alone, and that is said', async () => {
  const { user } = await openGuided('#medium=mail&lock=medium');
  await user.click(button('YouTube'));
  await user.click(radio('Leads'));
  expect(screen.getByText('locked: “mail” stays')).toBeVisible();
  await user.click(button(WORDS.en.guided.fill));
  expect(field('Medium')).toHaveValue('mail');
  expect(field('Source')).toHaveValue('youtube');
});

test('switching keeps everything, and this device remembers the mode', async () => {
  const { user, unmount } = await openGuided('#url=e.com&source=a');
  await user.click(button('YouTube'));
  await user.click(radio(WORDS.en.place.mode.quick));
  expect(screen.queryByRole('region', { name: WORDS.en.guided.label })).toBeNull();
  // The names of the places come with the list.
  await waitFor(() => expect(field(WORDS.en.place.label)).toHaveValue('YouTube'));
  expect(link()).toBe('https://e.com?utm_source=a');
  await user.click(radio(WORDS.en.place.mode.guided));
  await steps();
  expect(button('YouTube')).toHaveAttribute('aria-pressed', 'true');
  unmount();
  await openBuilder();
  expect(await steps()).toBeVisible();
});

test('all of it in Japanese', async () => {
  const { ja } = WORDS;
  const { user } = await openGuided('', 'ja');
  await user.type(field(ja.place.search), 'チラシ{Enter}');
  await user.click(screen.getByRole('radio', { name: '認知' }));
  await user.click(button(ja.guided.fill));
  expect(field(ja.field.utm_medium.label)).toHaveValue('qr');
  expect(field(ja.field.utm_source.label)).toHaveFocus();
  const texts = (await steps('ja')).textContent ?? '';
  expect(texts.match(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/gi)).toBeNull();
});
