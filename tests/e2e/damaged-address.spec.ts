import { expectLink, expectValues, openBuilder, type Values } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const LONG = 'a'.repeat(100_000);

type Row = { name: string; address: string; values: Values; notice?: RegExp };

/** Addresses that were cut, typed by hand, or made to do harm. The console stays empty: support/test.ts sees to it. */
const ROWS: readonly Row[] = [
  {
    name: 'escapes that cannot be read',
    address: '#source=%E0%A4%A&medium=100%&campaign=%zz&term=ok',
    values: { utm_source: '%E0%A4%A', utm_medium: '100%', utm_campaign: '%zz', utm_term: 'ok' },
    notice: /utm_source holds codes that cannot be read/,
  },
  {
    name: '100 KB in one value',
    address: `#source=ok&campaign=${LONG}`,
    values: { utm_source: 'ok', utm_campaign: '' },
    notice: /utm_campaign is too long for the form: 100,000 characters/,
  },
  {
    name: '100 KB of keys that nobody knows',
    address: `#source=ok&${'x=1&'.repeat(25_000)}`,
    values: { utm_source: 'ok' },
    notice: /the address has 100,0\d\d characters/,
  },
  {
    name: 'ten thousand custom parameters',
    address: `#source=ok&${Array.from({ length: 10_000 }, (_, index) => `x.k${index}=1`).join('&')}`,
    values: { utm_source: 'ok' },
    notice: /10,000 custom parameters, and 100 fit/,
  },
  {
    name: 'names of what every object has',
    address: '#__proto__=a&constructor=b&toString=c&source=ok&lock=__proto__,constructor&hide=toString',
    values: { utm_source: 'ok' },
    notice: /locks fields that do not exist: __proto__, constructor/,
  },
  {
    name: 'a key that is repeated',
    address: '#source=first&source=second&medium=m',
    values: { utm_source: 'first', utm_medium: 'm' },
    notice: /fills utm_source more than once \(first, second\)/,
  },
  {
    name: 'a version of the future',
    address: '#v=99&source=ok',
    values: { utm_source: 'ok' },
    notice: /newer version \(99\)/,
  },
  {
    name: 'a link that is none',
    address: '#url=javascript%3Aalert(1)&source=ok',
    values: { url: 'javascript:alert(1)', utm_source: 'ok' },
  },
  {
    name: 'markup in its values',
    address: '#source=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&campaign=%3C%2Foutput%3E',
    values: { utm_source: '<img src=x onerror=alert(1)>', utm_campaign: '</output>' },
  },
  {
    name: 'zeros, half characters and signs that turn the text',
    address: '#source=a%00b&campaign=%ED%A0%80&term=%E2%80%AEx',
    values: { utm_source: 'a\0b', utm_term: '\u202ex' },
  },
  { name: 'only a #', address: '#', values: { url: '', utm_source: '' } },
  { name: 'the anchor #content', address: '#content', values: { url: '', utm_content: '' } },
  { name: 'signs alone', address: '#&&==&%&=%00', values: { url: '', utm_source: '' } },
  {
    name: 'lists of nothing',
    address: '#lock=,,,&hide=%&source=ok',
    values: { utm_source: 'ok' },
  },
];

for (const { name, address, values, notice } of ROWS) {
  test(`an address with ${name} opens the builder`, async ({ page }) => {
    const builder = await openBuilder(page, address);
    const { field, changeNote, copy, copied, t } = builder;
    await expectValues(builder, values);
    const opening = changeNote.filter({ hasNot: page.getByRole('button', { name: t('ui.undo') }) });
    if (notice) await expect(opening).toContainText(notice);

    // And the builder works.
    await field('url').fill('https://example.com/');
    await field('utm_source').fill('mine');
    await expect(builder.link).toContainText('https://example.com/?utm_source=mine');
    await copy.click();
    await expect(copied).toBeVisible();
  });
}

test('a custom parameter named like what every object has is a name like any other', async ({ page }) => {
  const builder = await openBuilder(
    page,
    '#url=https%3A%2F%2Fexample.com%2F&source=a&x.__proto__=b&x.constructor=c&lock=x.__proto__',
  );
  await expectLink(builder, 'https://example.com/?utm_source=a&__proto__=b&constructor=c');
});

test('what did not fit into the form stays in the address', async ({ page }) => {
  const { field } = await openBuilder(page, `#source=ok&campaign=${LONG}`);
  await field('utm_medium').fill('email');
  await expect(page).toHaveURL(/medium=email/);
  expect(page.url()).toContain(LONG);
});
