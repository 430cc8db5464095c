import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { field, isSaid, openBuilder, UNTOUCHED } from '@/tests/support/builder';

const META =
  '#url=https%3A%2F%2Fe.com%2F%3Fq%3D1%23top&platform=meta&source=facebook&medium=paid_social&campaign=%7B%7Bcampaign.name%7D%7D';
const PARAMETERS = 'utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}';
const copied = () => navigator.clipboard.readText();
const panel = (name: string | RegExp) => screen.findByRole('region', { name });

test('the field of the tool gets the tags alone, and its own link the page without them', async () => {
  const { user } = await openBuilder({ address: META });
  const meta = within(await panel('To paste into Meta Ads'));
  expect(meta.getByRole('heading', { name: 'URL parameters' })).toBeVisible();
  expect(meta.getByText(PARAMETERS)).toBeVisible();

  await user.click(meta.getByRole('button', { name: 'Copy: URL parameters' }));
  expect(await meta.findByRole('button', { name: 'Copied: URL parameters' })).toBeVisible();
  expect(await copied()).toBe(PARAMETERS);
  expect(isSaid('Copied: URL parameters')).toBe(true);

  await user.click(meta.getByRole('button', { name: /^Copy: The ad’s own link/ }));
  expect(await copied()).toBe('https://e.com/?q=1#top');
});

test('Copied is said only of the text that was copied', async () => {
  const { user } = await openBuilder({ address: META });
  const meta = within(await panel('To paste into Meta Ads'));
  await user.click(meta.getByRole('button', { name: 'Copy: URL parameters' }));
  await meta.findByRole('button', { name: 'Copied: URL parameters' });
  await user.type(field('Term'), 'x');
  expect(meta.getByRole('button', { name: 'Copy: URL parameters' })).toBeVisible();
});

test('the recommended field comes first, the others on demand', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&platform=google_ads&source=google&medium=cpc' });
  const google = within(await panel('To paste into Google Ads'));
  expect(google.getByText('Recommended')).toBeVisible();
  expect(google.getByText('utm_source=google&utm_medium=cpc')).toBeVisible();
  expect(google.getByText('Final URL')).not.toBeVisible();
  await user.click(google.getByText('2 other fields'));
  expect(google.getByRole('heading', { name: 'Final URL' })).toBeVisible();
  await user.click(google.getByRole('button', { name: 'Copy: Tracking template' }));
  expect(await copied()).toBe('{lpurl}?utm_source=google&utm_medium=cpc');
});

test('a text beyond the limit of its field is warned of', async () => {
  const { user } = await openBuilder({
    address: `#url=e.com&platform=google_ads&source=google&content=${'a'.repeat(2100)}`,
  });
  const google = within(await panel('To paste into Google Ads'));
  await user.click(google.getByText('2 other fields'));
  expect(google.getByText(/^Too long: 2,\d+ characters, and this field takes 2,048\./)).toBeVisible();
});

test('a place that takes plain links has nothing more to say', async () => {
  const { user } = await openBuilder({ address: META });
  await panel('To paste into Meta Ads');
  const place = field('Where will people click?');
  await user.clear(place);
  await user.type(place, 'Threads{Enter}');
  expect(place).toHaveValue('Threads');
  expect(screen.queryByRole('region', { name: /^To paste into/ })).not.toBeInTheDocument();
  await user.clear(place);
  await user.type(place, 'QR{Enter}');
  await panel('To paste into QR code, print, store, outdoor');
});

test('tags behind the # cannot be pasted as parameters, and that is said', async () => {
  const { user } = await openBuilder({
    address: '#url=e.com&platform=meta&source=facebook&medium=paid_social',
  });
  await panel('To paste into Meta Ads');
  await user.click(screen.getByLabelText('the fragment, behind the #'));
  expect(await screen.findByText(/^The fields of Meta Ads take tags for the query/)).toBeVisible();
});

test('where the browser refuses the clipboard, the text stands selected to copy by hand', async () => {
  const { user } = await openBuilder({ address: META });
  const meta = within(await panel('To paste into Meta Ads'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(meta.getByRole('button', { name: 'Copy: URL parameters' }));
  const text = await meta.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
  expect(text).toHaveValue(PARAMETERS);
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(PARAMETERS);
  expect(isSaid('The text is selected: press Ctrl+C.')).toBe(true);
});

test('personal data is not copied before it is confirmed', async () => {
  const { user } = await openBuilder({
    address: '#url=e.com&platform=meta&source=facebook&medium=paid_social&content=taro%40example.com',
  });
  const meta = within(await panel('To paste into Meta Ads'));
  await screen.findAllByText(/personal data/i);
  await user.click(meta.getByRole('button', { name: 'Copy: URL parameters' }));
  const note = await meta.findByRole('group', { name: /personal data/ });
  expect(note).toHaveFocus();
  expect(await copied()).toBe(UNTOUCHED);
  await user.click(within(note).getByRole('button', { name: 'Copy anyway' }));
  await waitFor(async () => expect(await copied()).toContain('utm_content=taro'));
});

test('in Japanese', async () => {
  await openBuilder({ address: META, locale: 'ja' });
  expect(await panel('Meta広告に貼り付ける内容')).toBeVisible();
});
