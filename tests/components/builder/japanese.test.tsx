import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, isSaid, link, openBuilder, WORDS } from '@/tests/support/builder';

const { ja } = WORDS;

test('all of it is in Japanese, and Japanese values are kept', async () => {
  const { user } = await openBuilder({ locale: 'ja' });
  await user.type(field(ja.field.url.label), '例え.jp/春');
  await user.type(field(ja.field.utm_source.label), 'メルマガ');
  expect(link()).toBe(`https://例え.jp/春?utm_source=${encodeURIComponent('メルマガ')}`);
  await user.click(screen.getByRole('button', { name: ja.builder.copyLink }));
  expect(await screen.findByRole('button', { name: ja.ui.copied })).toBeVisible();
  expect(isSaid(ja.builder.copyStatus.copied)).toBe(true);
});

test('full-width signs of a Japanese keyboard are told and mended', async () => {
  const { user } = await openBuilder({ locale: 'ja' });
  const url = field(ja.field.url.label);
  await user.type(url, 'ｈｔｔｐｓ：／／example.jp/？utm_id＝1');
  await user.tab();
  await user.click(await screen.findByRole('button', { name: /https:\/\/example\.jp\// }));
  await waitFor(() => expect(url.value).toMatch(/^https:\/\/example\.jp\//));
  await user.click(await screen.findByRole('button', { name: ja.lint.fixShort }));
  expect(url).toHaveValue('https://example.jp/');
  expect(field(ja.field.utm_id.label)).toHaveValue('1');
});

test('no English sentence is left in the form', async () => {
  const { container } = await openBuilder({
    locale: 'ja',
    address: '#url=e.com&source=a&hide=term&lock=source',
  });
  const texts = [...container.querySelectorAll('label, legend, summary, button, p, h2, h3, th')]
    .map((element) => element.textContent ?? '')
    .filter((text) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(text) && !/^Help on|^Use this/.test(text));
  expect(texts).toEqual([]);
});
