import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, link, openBuilder } from '@/tests/support/builder';

test('the link follows every keystroke, exactly, and each part is its parameter’s', async () => {
  const { user } = await openBuilder();
  expect(link()).toBe('');
  await user.type(field('Website URL'), 'https://e.com/a?q=a%20b&flag#top');
  expect(link()).toBe('https://e.com/a?q=a%20b&flag#top');
  await user.type(field('Source'), 'news');
  await user.type(field('Campaign'), '春 sale');
  expect(link()).toBe('https://e.com/a?q=a%20b&flag&utm_source=news&utm_campaign=%E6%98%A5%20sale#top');

  const parts = within(screen.getByRole('status', { name: 'Your link' }));
  expect(parts.getByText('%E6%98%A5%20sale')).toHaveAttribute('data-param', 'utm_campaign');
  expect(parts.getByText('utm_source')).toHaveAttribute('data-param', 'utm_source');
});

test('every field of the table writes its own parameter', async () => {
  const { user } = await openBuilder();
  await user.type(field('Website URL'), 'https://e.com/');
  const labels = ['Source', 'Medium', 'Campaign', 'Campaign ID', 'Term', 'Content'];
  for (const label of [...labels, 'Source platform', 'Creative format', 'Marketing tactic']) {
    await user.type(field(label), label.toLowerCase().replaceAll(' ', '-'));
  }
  expect(link()).toBe(
    'https://e.com/?utm_source=source&utm_medium=medium&utm_campaign=campaign&utm_id=campaign-id&utm_term=term' +
      '&utm_content=content&utm_source_platform=source-platform&utm_creative_format=creative-format' +
      '&utm_marketing_tactic=marketing-tactic',
  );
});

test('white space around a value is left out of the link, and said', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=a&medium=m&campaign=c' });
  await user.type(field('Term'), ' shoes　');
  expect(link()).toBe('https://e.com?utm_source=a&utm_medium=m&utm_campaign=c&utm_term=shoes');
  expect(field('Term')).toHaveValue(' shoes　');
  expect(screen.getByText('White space around the value of utm_term is left out of the link.')).toBeVisible();
});

test('a token stays as it is, and is marked', async () => {
  await openBuilder({ address: '#url=e.com&source=a&term=%7Bkeyword%7D' });
  expect(link()).toBe('https://e.com?utm_source=a&utm_term={keyword}');
  expect(screen.getByText('{keyword}', { selector: '[name=link] *' })).toHaveAttribute('data-kind', 'token');
});

test('the proof of reading back, the length, and the link itself stand below', async () => {
  await openBuilder({ address: '#url=e.com&source=a&medium=b&campaign=c' });
  expect(screen.getByText('Read back: all 3 values come out exactly as typed')).toBeVisible();
  expect(screen.getByText(`${link().length} characters`)).toBeVisible();
  for (const open of screen.getAllByRole('link', { name: /^Open/ })) {
    expect(open).toHaveAttribute('href', link());
    expect(open).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('without a destination there is no link, but the way to one, and an example', async () => {
  const { user } = await openBuilder();
  expect(screen.queryByRole('link', { name: /^Open/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^Paste the page that people should land on/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Fill in an example' }));
  expect(link()).toBe(
    'https://example.com/shoes?size=27&utm_source=newsletter&utm_medium=email' +
      '&utm_campaign=2026-11_winter-sale&utm_content=header-button#reviews',
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(link()).toBe('');
  expect(field('Source')).toHaveValue('');
});

test('a destination that cannot be used yet leaves the rest of the form alone', async () => {
  const { user } = await openBuilder();
  await user.type(field('Source'), 'a');
  await user.type(field('Website URL'), 'exam');
  expect(link()).toBe('');
  expect(screen.getByText('The link appears as soon as the website URL can be used.')).toBeVisible();
  expect(field('Website URL')).not.toBeInvalid();
  await user.type(field('Website URL'), 'ple.com');
  expect(link()).toBe('https://example.com?utm_source=a');
});

test('a field that was emptied takes the destination’s own tag out; one never filled leaves it alone', async () => {
  const { user } = await openBuilder();
  await user.type(field('Website URL'), 'https://e.com/?utm_source=x&utm_medium=m');
  expect(link()).toBe('https://e.com/?utm_source=x&utm_medium=m');
  await user.type(field('Source'), 'y');
  expect(link()).toBe('https://e.com/?utm_source=y&utm_medium=m');
  await user.clear(field('Source'));
  expect(link()).toBe('https://e.com/?utm_medium=m');
});

test('a space can be written as a plus', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=a%20b' });
  await user.click(screen.getByRole('radio', { name: '+' }));
  expect(link()).toBe('https://e.com?utm_source=a+b');
});

test('tags can stand behind the #, and that is said beside the link', async () => {
  const { user } = await openBuilder({ address: '#url=e.com&source=a' });
  await user.click(screen.getByRole('radio', { name: 'the fragment, behind the #' }));
  expect(link()).toBe('https://e.com#utm_source=a');
  expect(screen.getByText(/The tags stand behind the #\./)).toBeVisible();
});
