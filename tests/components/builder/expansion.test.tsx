import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder } from '@/tests/support/builder';

const META =
  '#url=https%3A%2F%2Fe.com%2F&platform=meta&source=%7B%7Bsite_source_name%7D%7D&medium=paid_social&campaign=fb_%7B%7Bcampaign.name%7D%7D';
const panel = async () => within(await screen.findByRole('region', { name: /^What GA4 will receive/ }));

test('each parameter stands as it arrives by example, with the channel that follows', async () => {
  await openBuilder({ address: META });
  const shown = await panel();
  expect(shown.getByText('fb_spring-sale')).toBeVisible();
  expect(shown.getByText('paid_social')).toBeVisible();
  expect(shown.getByRole('link', { name: 'Paid Social' })).toBeVisible();
});

test('an example can be changed, and stays while the page is open', async () => {
  const { user } = await openBuilder({ address: META });
  const shown = await panel();
  const example = shown.getByRole('textbox', { name: 'Example for {{campaign.name}}' });
  expect(example).toHaveValue('spring-sale');
  expect(example).toHaveAccessibleDescription(/first published|rename/i);
  await user.clear(example);
  await user.type(example, '春');
  expect(shown.getByText('fb_春')).toBeVisible();
  expect(link()).toContain('utm_campaign=fb_{{campaign.name}}');

  const campaign = field('Campaign');
  await user.clear(campaign);
  await user.clear(field('Source'));
  expect(screen.queryByRole('region', { name: /^What GA4/ })).not.toBeInTheDocument();
  await user.click(campaign);
  await user.paste('{{campaign.name}}_x');
  expect((await panel()).getByText('春_x')).toBeVisible();

  await user.click((await panel()).getByRole('button', { name: 'Put the first examples back' }));
  expect((await panel()).getByText('spring-sale_x')).toBeVisible();
});

test('the text of a template arrives as its own example', async () => {
  await openBuilder({ address: '#url=e.com&platform=google_ads&source=google&term=%7Bkeyword%3Ashoes%7D' });
  const shown = await panel();
  expect(shown.getByRole('textbox', { name: 'Example for {keyword:shoes}' })).toHaveValue('shoes');
  expect(shown.getByText('shoes')).toBeVisible();
});

test('a token that nobody knows stays, and its example is empty', async () => {
  await openBuilder({ address: '#url=e.com&source=a&content=%7B%7Bmy.token%7D%7D' });
  const shown = await panel();
  expect(shown.getByRole('textbox', { name: 'Example for {{my.token}}' })).toHaveValue('');
  expect(shown.getByText(/^Not in our list/)).toBeVisible();
});

test('a link without tokens has no example', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=a' });
  await user.click(field('Term'));
  await user.paste('{keyword}');
  await panel();
  await user.clear(field('Term'));
  expect(screen.queryByRole('region', { name: /^What GA4/ })).not.toBeInTheDocument();
});
