import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, isSaid, link, openBuilder } from '@/tests/support/builder';

const TAGGED = 'https://e.com/?a=1&utm_source=x&utm_campaign=%E6%98%A5#top';

async function paste(address: string, text: string, into = 'Website URL') {
  const opened = await openBuilder({ address });
  await opened.user.click(field(into));
  await opened.user.paste(text);
  return opened;
}

test('pasting a tagged link moves its tags into their fields', async () => {
  await paste('', TAGGED);
  expect(field('Website URL')).toHaveValue('https://e.com/?a=1#top');
  expect(field('Source')).toHaveValue('x');
  expect(field('Campaign')).toHaveValue('春');
  expect(link()).toBe('https://e.com/?a=1&utm_source=x&utm_campaign=%E6%98%A5#top');
  expect(isSaid('2 tags were moved')).toBe(true);
  expect(field('Website URL')).toHaveFocus();
});

test('Undo puts the link back as it was pasted', async () => {
  const { user } = await paste('', TAGGED);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field('Website URL')).toHaveValue(TAGGED);
  expect(field('Source')).toHaveValue('');
  expect(field('Campaign')).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('Ctrl+Z undoes it too, as long as nothing was typed since', async () => {
  const { user } = await paste('', TAGGED);
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Website URL')).toHaveValue(TAGGED);
});

test('Ctrl+Z is the browser’s own once the person types again', async () => {
  const { user } = await paste('', TAGGED);
  await user.type(field('Term'), 'x');
  await user.keyboard('{Control>}z{/Control}');
  expect(field('Source')).toHaveValue('x');
});

test('a field that says something else keeps it, and so does the link', async () => {
  await paste('#source=mine', TAGGED);
  expect(field('Source')).toHaveValue('mine');
  expect(field('Campaign')).toHaveValue('春');
  expect(field('Website URL')).toHaveValue('https://e.com/?a=1&utm_source=x#top');
  expect(
    screen.getByText(
      'Left in the link, as the field is locked or filled or the tag needs mending first: utm_source',
    ),
  ).toBeVisible();
});

test('a locked field keeps its value', async () => {
  await paste('#source=mine&lock=source', TAGGED);
  expect(field('Source')).toHaveValue('mine');
  expect(link()).toBe('https://e.com/?a=1&utm_source=mine&utm_campaign=%E6%98%A5#top');
});

test('typing a tagged link moves nothing', async () => {
  const { user } = await openBuilder();
  await user.type(field('Website URL'), 'https://e.com/?utm_source=x');
  expect(field('Website URL')).toHaveValue('https://e.com/?utm_source=x');
  expect(field('Source')).toHaveValue('');
  expect(link()).toBe('https://e.com/?utm_source=x');
});

test('pasting into another field moves nothing', async () => {
  await paste('#url=e.com', TAGGED, 'Term');
  expect(field('Term')).toHaveValue(TAGGED);
  expect(field('Source')).toHaveValue('');
});

test('what cleaning did to the pasted link is said', async () => {
  await paste('', '「e.com/?utm_source=x」');
  expect(field('Website URL')).toHaveValue('https://e.com/');
  expect(await screen.findByText('The signs around the link (「 and 」) were left out.')).toBeVisible();
});
