// Before Dexie is loaded, which takes the database that it finds then.
import 'fake-indexeddb/auto';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveItem } from '@/components/hooks/library/items';
import { PublishedPage } from '@/components/library/conventions/published-page';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import type { Locale } from '@/lib/i18n/locales';
import { parseShare, serialiseShare } from '@/lib/library/share-link';
import { MONTH_REGION_NAME } from '@/tests/support/convention';
import { convention, emptyDevice, expectOk } from '@/tests/support/library-store';
import { renderInLanguage } from '@/tests/support/render';

configure({ asyncUtilTimeout: 20_000 });
beforeEach(emptyDevice);

const TEAM = convention({
  description: 'Ask Hana.',
  rules: {
    utm_source: {
      ...FREE_RULE,
      required: true,
      letterCase: 'lower',
      separator: '-',
      maxLength: 40,
      prohibited: '& ',
      values: [{ value: 'line', label: 'LINE' }],
      others: 'refused',
      description: 'Where the click comes from.',
    },
    utm_campaign: { ...FREE_RULE, template: MONTH_REGION_NAME },
  },
  pairs: [{ source: 'line', medium: 'social' }],
  otherPairs: 'refused',
});

const shareOf = (conventions: readonly Convention[]) =>
  expectOk(serialiseShare({ kind: 'convention', presets: [], conventions })).fragment;

async function open(fragment: string, locale: Locale = 'en') {
  const user = userEvent.setup();
  history.replaceState(null, '', `/${locale}/library/published/#${fragment}`);
  renderInLanguage(<PublishedPage />, locale);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

test('of several it is said which one counts', async () => {
  await open(shareOf([TEAM, convention({ id: 'c2', name: 'Other' })]));
  expect(screen.getByText('Where two of these rule the same parameter, the first one counts.')).toBeVisible();
});

test('a convention that is not on this device is told as such', async () => {
  await open('id=gone');
  expect(screen.getByText('This convention is not on this device')).toBeVisible();
});

test('a share link is read in sentences and tables, and can be taken over', async () => {
  const fragment = shareOf([TEAM]);
  await open(fragment);
  expect(screen.getByRole('heading', { level: 2, name: 'Team' })).toBeVisible();
  const source = within(screen.getByRole('region', { name: 'Source' }));
  for (const sentence of [
    'It has to be filled in.',
    'It is written in small letters.',
    'Words are joined by “-”, not by spaces.',
    'It has at most 40 characters.',
    /^It may not hold: &.*the space$/,
    'Only the values below are allowed.',
  ]) {
    expect(source.getByText(sentence)).toBeVisible();
  }
  expect(source.getByRole('row', { name: 'line LINE' })).toBeVisible();
  const campaign = within(screen.getByRole('region', { name: 'Campaign' }));
  expect(campaign.getByText(/^\d{6}_jp_spring-sale$/)).toBeVisible();
  expect(campaign.getByText('One of: jp (Japan), us; left empty, it is na')).toBeVisible();
  expect(screen.getByRole('row', { name: 'line social Organic Social' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Use this convention' })).toHaveAttribute(
    'href',
    `/en/library/open/#${fragment}`,
  );
});

test('those in force on this device are shown, and the link that is copied holds them', async () => {
  expectOk(await saveItem('conventions', TEAM));
  expectOk(await saveItem('conventions', convention({ id: 'off', name: 'Old', inForce: false })));
  const user = await open('mine');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Copy a link to this page' }));
  const copied = new URL(await navigator.clipboard.readText());
  expect(copied.pathname).toBe('/en/library/published/');
  expect(expectOk(parseShare(copied.hash)).part.conventions).toMatchObject([{ name: 'Team' }]);
});

test('where the page may not copy, that is to be seen, with the link to take', async () => {
  expectOk(await saveItem('conventions', TEAM));
  const user = await open('mine');
  const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy a link to this page' }));
  refused.mockRestore();
  expect(await screen.findByText(/^This browser does not let the page copy/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Link to this page' })).toHaveDisplayValue(/#share=1\./);
});

test('one of this device is shown by its id, in force or not', async () => {
  expectOk(await saveItem('conventions', convention({ id: 'off', name: 'Old', inForce: false })));
  await open('id=off');
  expect(screen.getByRole('heading', { level: 2, name: 'Old' })).toBeVisible();
});

test('what is too long for a link is told', async () => {
  // Nothing repeats, so that packing does not make it short.
  const noise = (start: number) =>
    Array.from({ length: 700 }, (_, at) => (((start + at) * 2_654_435_761) % 2 ** 32).toString(36)).join('');
  for (const [at, id] of ['a', 'b', 'c'].entries()) {
    expectOk(await saveItem('conventions', convention({ id, description: noise(at * 700) })));
  }
  const user = await open('mine');
  await user.click(screen.getByRole('button', { name: 'Copy a link to this page' }));
  expect(screen.getByText('These conventions are too long for a link')).toBeVisible();
});

test.each([
  { fragment: 'mine', title: 'There is nothing to read yet' },
  { fragment: 'share=', title: 'This link is empty' },
  { fragment: 'share=1.%%%', title: 'This link is damaged' },
  { fragment: 'share=9.abc', title: 'This link comes from a newer version of this page' },
  { fragment: shareOf([TEAM]).slice(0, 60), title: 'This link is damaged' },
  { fragment: shareOf([]), title: 'This link holds no convention' },
])('$fragment: $title', async ({ fragment, title }) => {
  await open(fragment);
  expect(screen.getByText(title)).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the naming conventions' })).toBeVisible();
});

test('in Japanese', async () => {
  await open(shareOf([TEAM]), 'ja');
  expect(screen.getByText('小文字で書きます。')).toBeVisible();
  expect(screen.getByRole('link', { name: 'この命名ルールを使う' })).toBeVisible();
});
