import { expectLink, openBuilder, untilReady } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const TAGS = 'utm_source=google&utm_medium=cpc&utm_campaign=spring';

/** Landing pages as people really have them: every byte that is not a tag of ours stays. */
const ROWS: readonly { name: string; url: string; link: string }[] = [
  {
    name: '%20, + and %2B in a query',
    url: 'https://example.com/s?q=a%20b+c%2Bd',
    link: `https://example.com/s?q=a%20b+c%2Bd&${TAGS}`,
  },
  {
    name: 'repeated keys',
    url: 'https://example.com/?a=1&b=2&a=3&a[]=4',
    link: `https://example.com/?a=1&b=2&a=3&a[]=4&${TAGS}`,
  },
  {
    name: 'keys without a value',
    url: 'https://example.com/?flag&x=&=y&&z',
    link: `https://example.com/?flag&x=&=y&&z&${TAGS}`,
  },
  {
    name: 'signed parameters',
    url: "https://cdn.example.com/f.zip?X-Amz-Credential=AK%2F20261123&sig=a~b(1)!*'%e6%98%a5==",
    link: `https://cdn.example.com/f.zip?X-Amz-Credential=AK%2F20261123&sig=a~b(1)!*'%e6%98%a5==&${TAGS}`,
  },
  {
    name: 'a link inside the link',
    url: 'https://login.example.com/?next=https://shop.example.com/cart;a:b/%3Fx=1&lang=ja',
    link: `https://login.example.com/?next=https://shop.example.com/cart;a:b/%3Fx=1&lang=ja&${TAGS}`,
  },
  {
    name: 'a route behind the #',
    url: 'https://app.example.com/#/routes/12?tab=a%20b',
    link: `https://app.example.com/?${TAGS}#/routes/12?tab=a%20b`,
  },
  {
    name: 'a Japanese path, query and anchor',
    url: 'https://example.jp/商品/春?色=赤#詳細',
    link: `https://example.jp/商品/春?色=赤&${TAGS}#詳細`,
  },
  { name: 'a Japanese host', url: 'https://日本語.jp/ページ', link: `https://日本語.jp/ページ?${TAGS}` },
  {
    name: 'ad tokens of its own',
    url: 'https://example.com/?kw={keyword}&c={{campaign.name}}&d=%%SITE%%&e=*|LIST|*',
    link: `https://example.com/?kw={keyword}&c={{campaign.name}}&d=%%SITE%%&e=*|LIST|*&${TAGS}`,
  },
  { name: 'no path at all', url: 'HTTPS://Example.COM', link: `HTTPS://Example.COM?${TAGS}` },
  { name: 'a ? that waits', url: 'https://example.com/?', link: `https://example.com/?${TAGS}` },
  { name: 'a & that waits', url: 'https://example.com/?a=1&', link: `https://example.com/?a=1&${TAGS}` },
  { name: 'no scheme', url: 'example.jp/x?y', link: `https://example.jp/x?y&${TAGS}` },
];

test('a destination keeps every byte that is not a tag', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ utm_source: 'google', utm_medium: 'cpc', utm_campaign: 'spring' });
  for (const { name, url, link } of ROWS) {
    await test.step(name, async () => {
      await builder.fill({ url });
      await expectLink(builder, link);
      await expect(builder.field('url')).toHaveValue(url);
      await expect(builder.result.getByText(builder.t('builder.readsBackNot'))).toBeHidden();
    });
  }
});

test('the address bar brings every byte back', async ({ page }) => {
  const builder = await openBuilder(page);
  const url = `https://日本語.jp/春;a:b?q=a%20b+c%2Bd&flag&a=1&a=2&sig=a~b(1)!*'%e6%98%a5==&kw={keyword}#/tab?x=%zz`;
  const [query = '', fragment = ''] = url.split('#');
  const link = `${query}&utm_source=google#${fragment}`;
  await builder.fill({ url, utm_source: 'google' });
  await expectLink(builder, link);
  await expect(page).toHaveURL(/source=google$/);
  await page.reload();
  await untilReady(page, builder);
  await expectLink(builder, link);
  await expect(builder.field('url')).toHaveValue(url);
});

test('a token typed into a field reaches the ad platform as it is', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({
    url: 'https://example.com/',
    utm_source: 'google',
    utm_campaign: '{{campaign.name}} 春',
    utm_term: '{keyword}',
  });
  await expectLink(
    builder,
    'https://example.com/?utm_source=google&utm_campaign={{campaign.name}}%20%E6%98%A5&utm_term={keyword}',
  );
});
