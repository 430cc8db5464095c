import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { field, isSaid, openBuilder, UNTOUCHED } from '@/tests/support/builder';

const CAMPAIGN = '#url=https%3A%2F%2Fe.com%2F%3Fq%3D1&campaign=spring&x.color=red';
const copied = () => navigator.clipboard.readText();
const row = (name: string) => within(screen.getByRole('group', { name }));
const box = (name: string) => screen.getByRole('checkbox', { name });

async function open(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'One campaign, many links' }));
  return within(await screen.findByRole('region', { name: 'Links' }));
}

test('each place gets its own link, with all else from the form', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN });
  const list = await open(user);
  await user.click(box('Meta Ads: Paid'));
  await user.click(box('LINE Official Account: Not paid'));
  expect(list.getByText('2 links, ready to copy', { selector: 'p' })).toBeVisible();
  await waitFor(() => expect(isSaid('2 links, ready to copy')).toBe(true));

  await user.click(row('Meta Ads: Paid').getByRole('button', { name: 'Copy: Meta Ads: Paid' }));
  expect(await copied()).toBe(
    'https://e.com/?q=1&utm_source=facebook&utm_medium=paid_social&utm_campaign=spring&color=red',
  );
  expect(isSaid('Copied: Meta Ads: Paid')).toBe(true);
  expect(row('Meta Ads: Paid').getByRole('link', { name: 'Paid Social' })).toBeVisible();

  await user.type(field('Campaign'), '-sale');
  expect(row('LINE Official Account: Not paid').getByText(/utm_campaign=spring-sale/)).toBeVisible();
});

test('all links are copied as lines or as a table', async () => {
  const { user } = await openBuilder({ address: '#url=https%3A%2F%2Fe.com%2F&campaign=s' });
  const list = await open(user);
  await user.click(box('Threads: Not paid'));
  await user.click(box('QR code, print, store, outdoor: Not paid'));
  await user.click(list.getByRole('button', { name: 'Copy all links' }));
  const threads = 'https://e.com/?utm_source=threads&utm_medium=social&utm_campaign=s';
  const flyer = 'https://e.com/?utm_source=flyer&utm_medium=qr&utm_campaign=s';
  expect(await copied()).toBe(`${threads}\n${flyer}`);
  await user.click(list.getByRole('button', { name: 'Copy as a table' }));
  expect(await copied()).toBe(
    [
      'Place\tSource\tMedium\tContent\tLink',
      `Threads: Not paid\tthreads\tsocial\t\t${threads}`,
      `QR code, print, store, outdoor: Not paid\tflyer\tqr\t\t${flyer}`,
    ].join('\n'),
  );
});

test('a name that only the person knows is asked for, and its link waits', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN });
  const list = await open(user);
  await user.click(box('Podcast: Not paid'));
  await user.click(box('Threads: Not paid'));
  const source = row('Podcast: Not paid').getByRole('textbox', { name: 'Source' });
  expect(source).toBeRequired();
  expect(source).toHaveAccessibleDescription('Write its own name, such as spring-news.');
  expect(list.getByText('1 of 2 links are ready: fill in the source of the others')).toBeVisible();
  await user.click(list.getByRole('button', { name: 'Copy all links' }));
  expect(await copied()).not.toContain('\n');

  await user.type(source, 'my-show');
  expect(row('Podcast: Not paid').getByText(/utm_source=my-show&utm_medium=audio/)).toBeVisible();
  expect(row('Podcast: Not paid').getByRole('link', { name: 'Audio' })).toBeVisible();
});

test('a row is changed in place, and its recommended values can come back', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN });
  await open(user);
  await user.click(box('Meta Ads: Paid'));
  const source = row('Meta Ads: Paid').getByRole('textbox', { name: 'Source' });
  await user.clear(source);
  await user.type(source, 'instagram');
  expect(row('Meta Ads: Paid').getByText(/utm_source=instagram/)).toBeVisible();
  await user.click(row('Meta Ads: Paid').getByRole('button', { name: 'Back to the recommended values' }));
  expect(source).toHaveValue('facebook');
  expect(source).toHaveFocus();
});

test('a row that is removed is gone from the list and unticked; what was edited comes back with it', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN });
  await open(user);
  await user.click(box('Meta Ads: Paid'));
  await user.type(row('Meta Ads: Paid').getByRole('textbox', { name: 'Content' }), 'video');
  await user.click(row('Meta Ads: Paid').getByRole('button', { name: 'Remove' }));
  expect(screen.queryByRole('group', { name: 'Meta Ads: Paid' })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Links' })).toHaveFocus();
  expect(box('Meta Ads: Paid')).not.toBeChecked();
  await user.click(box('Meta Ads: Paid'));
  expect(row('Meta Ads: Paid').getByRole('textbox', { name: 'Content' })).toHaveValue('video');
});

test('places are found by other words for them', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN });
  await open(user);
  await user.type(screen.getByRole('searchbox', { name: 'Search places' }), 'チラシ');
  expect(screen.getAllByRole('checkbox', { name: /paid$/i })).toEqual([
    box('QR code, print, store, outdoor: Not paid'),
  ]);
  await waitFor(() => expect(isSaid('1 place found')).toBe(true));
  await user.type(screen.getByRole('searchbox', { name: 'Search places' }), 'zzz');
  expect(screen.getByText(/^No such place is known here/, { selector: 'div' })).toBeVisible();
});

test('without a URL the list says what is missing, and leads there', async () => {
  const { user } = await openBuilder();
  const list = await open(user);
  expect(screen.getByText(/^Fill in the website URL/, { selector: 'p' })).toBeVisible();
  await user.click(box('Threads: Not paid'));
  expect(list.queryByRole('button', { name: /^Copy/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Go to the website URL' }));
  expect(field('Website URL')).toHaveFocus();
});

test('without a campaign a note leads to its field', async () => {
  const { user } = await openBuilder({ address: '#url=e.com' });
  await open(user);
  await user.click(screen.getByRole('button', { name: 'Go to the campaign' }));
  expect(field('Campaign')).toHaveFocus();
});

test('what was chosen stays when the part is closed, and when the page is loaded again', async () => {
  const { user, unmount } = await openBuilder({ address: CAMPAIGN });
  await open(user);
  await user.click(box('Threads: Not paid'));
  await user.click(screen.getByRole('button', { name: 'One campaign, many links' }));
  expect(screen.queryByRole('group', { name: 'Threads: Not paid' })).not.toBeInTheDocument();
  await open(user);
  expect(row('Threads: Not paid').getByText(/utm_source=threads/)).toBeVisible();

  unmount();
  const next = await openBuilder({ address: CAMPAIGN, navigation: 'reload' });
  await open(next.user);
  expect(row('Threads: Not paid').getByText(/utm_source=threads/)).toBeVisible();
});

test('a source that the address locks is that of every link', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&campaign=c&source=agency&lock=source' });
  await open(user);
  await user.click(box('Threads: Not paid'));
  expect(row('Threads: Not paid').getByRole('textbox', { name: 'Source' })).toHaveAttribute('readonly');
  expect(row('Threads: Not paid').getByText(/utm_source=agency&utm_medium=social/)).toBeVisible();
});

test('a tag of the destination that was emptied in the form stays out of every link', async () => {
  const { user } = await openBuilder({ address: '#url=https%3A%2F%2Fe.com%2F%3Futm_term%3Dold&campaign=c' });
  await user.type(field('Term'), 'x');
  await user.clear(field('Term'));
  await open(user);
  await user.click(box('Threads: Not paid'));
  expect(row('Threads: Not paid').getByText(/utm_source=threads/)).not.toHaveTextContent('utm_term');
});

test('personal data in a row is not copied before it is confirmed', async () => {
  const { user } = await openBuilder({ address: `${CAMPAIGN}&source=a&medium=email` });
  await screen.findByRole('region', { name: 'Checks of this link' });
  const list = await open(user);
  await user.click(box('Threads: Not paid'));
  await user.type(row('Threads: Not paid').getByRole('textbox', { name: 'Content' }), 'taro@example.com');
  await user.click(list.getByRole('button', { name: 'Copy all links' }));
  const note = await list.findByRole('group', { name: /personal data/ });
  expect(await copied()).toBe(UNTOUCHED);
  await user.click(within(note).getByRole('button', { name: 'Copy anyway' }));
  await waitFor(async () => expect(await copied()).toContain('utm_content=taro'));
});

describe('variants', () => {
  const choose = async (user: UserEvent) => {
    await open(user);
    await user.click(screen.getByRole('radio', { name: 'variant (A/B test)' }));
  };

  test('differ in content, by letter or by name', async () => {
    const { user } = await openBuilder({ address: '#url=https%3A%2F%2Fe.com%2F&source=news&campaign=c' });
    await choose(user);
    expect(row('a').getByText(/utm_content=a$/)).toBeVisible();
    expect(row('b').getByText(/utm_content=b$/)).toBeVisible();
    const count = screen.getByRole('spinbutton', { name: 'How many' });
    await user.clear(count);
    await user.type(count, '3');
    expect(row('c').getByText(/utm_content=c$/)).toBeVisible();

    await user.type(screen.getByRole('textbox', { name: /names, one a line/ }), 'red{Enter}blue{Enter}red');
    expect(screen.queryByRole('group', { name: 'a' })).not.toBeInTheDocument();
    expect(row('red').getByText(/utm_source=news.*utm_content=red$/)).toBeVisible();
    expect(row('blue').getByText(/utm_content=blue$/)).toBeVisible();
  });

  test('take the source from the form, which is asked for there', async () => {
    const { user } = await openBuilder({ address: CAMPAIGN });
    await choose(user);
    expect(row('a').getByRole('textbox', { name: 'Source' })).toHaveAccessibleDescription(
      'Fill in the source in the form above: it then counts for all variants.',
    );
    await user.type(screen.getByRole('combobox', { name: 'Source' }), 'news');
    expect(row('b').getByText(/utm_source=news.*utm_content=b/)).toBeVisible();
  });

  test('follow what the content field holds', async () => {
    const { user } = await openBuilder({
      address: '#url=https%3A%2F%2Fe.com%2F&source=news&content=header',
    });
    await choose(user);
    expect(screen.getByText(/^Each name follows “header”/)).toBeVisible();
    expect(row('a').getByText(/utm_content=header_a$/)).toBeVisible();
  });

  test('are not to be had where the content is locked', async () => {
    const { user } = await openBuilder({ address: '#url=e.com&source=news&content=x&lock=content' });
    await choose(user);
    expect(screen.getByText(/^The content is locked/)).toBeVisible();
  });
});

test('in Japanese, by a Japanese word', async () => {
  const { user } = await openBuilder({ address: CAMPAIGN, locale: 'ja' });
  await user.click(screen.getByRole('button', { name: '1つのキャンペーンで複数のリンクを作る' }));
  await user.click(await screen.findByRole('checkbox', { name: /^LINE公式アカウント【/ }));
  expect(await screen.findByText(/utm_source=line&utm_medium=social/)).toBeVisible();
});

test('what is wrong with one link alone is said in its row', async () => {
  const { user } = await openBuilder({
    address: '#url=e.com&platform=meta&source=facebook&medium=paid_social&campaign=%7B%7Bcampaign.name%7D%7D',
  });
  await screen.findByRole('region', { name: 'Checks of this link' });
  await open(user);
  await user.click(box('Meta Ads: Paid'));
  await user.click(box('LINE Official Account: Not paid'));
  const line = row('LINE Official Account: Not paid');
  expect(line.getByRole('listitem')).toHaveTextContent(/\{\{campaign\.name\}\}/);
  expect(row('Meta Ads: Paid').queryByRole('listitem')).not.toBeInTheDocument();
});
