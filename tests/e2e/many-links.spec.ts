import { LANGUAGES, openBuilder, readClipboard, untilReady } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const CAMPAIGN = '#url=https%3A%2F%2Fexample.org%2Fshoes%3Fsize%3D27%23top&campaign=spring';
const linkFor = (source: string, medium: string) =>
  `https://example.org/shoes?size=27&utm_source=${source}&utm_medium=${medium}&utm_campaign=spring#top`;

const BOXES = {
  en: ['Meta Ads: Paid', 'LINE Official Account: Not paid', 'Podcast: Not paid'],
  ja: [
    'Meta広告【広告（有料）】',
    'LINE公式アカウント【広告以外（無料）】',
    'ポッドキャスト【広告以外（無料）】',
  ],
} as const;

for (const locale of LANGUAGES) {
  test(`one campaign, a link for each place, copied whole, in ${locale}`, { tag: '@phone' }, async ({
    page,
  }) => {
    const { button } = await openBuilder(page, CAMPAIGN, locale);
    const t = wordsIn(locale);
    await button(t('builder.many.open')).click();
    for (const name of BOXES[locale]) await page.getByRole('checkbox', { name, exact: true }).check();

    const podcast = page.getByRole('group', { name: BOXES[locale][2], exact: true });
    await podcast.getByLabel(t('field.utm_source.label')).fill('my-show');
    const list = page.getByRole('region', { name: t('many.list.title'), exact: true });
    await list.getByRole('button', { name: t('many.list.lines') }).click();
    await expect
      .poll(() => readClipboard(page))
      .toBe(
        [linkFor('facebook', 'paid_social'), linkFor('line', 'social'), linkFor('my-show', 'audio')].join(
          '\n',
        ),
      );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('what was chosen outlives a reload and a change of language', async ({ page }) => {
  const builder = await openBuilder(page, CAMPAIGN);
  const { t, button } = builder;
  await button(t('builder.many.open')).click();
  await page.getByRole('checkbox', { name: BOXES.en[0], exact: true }).check();
  await page.reload();
  await untilReady(page, builder);
  await button(t('builder.many.open')).click();
  await expect(page.getByRole('checkbox', { name: BOXES.en[0], exact: true })).toBeChecked();

  await page.getByRole('link', { name: '日本語' }).click();
  const ja = wordsIn('ja');
  await page.getByRole('button', { name: ja('builder.many.open'), exact: true }).click();
  await expect(page.getByRole('checkbox', { name: BOXES.ja[0], exact: true })).toBeChecked();
});

test('variants of an A/B test differ in content', async ({ page }) => {
  const { t, button } = await openBuilder(page, `${CAMPAIGN}&source=news&medium=email`);
  await button(t('builder.many.open')).click();
  await page.getByRole('radio', { name: t('many.by.variants') }).check();
  await page.getByLabel(t('many.variants.names')).fill('red\nblue');
  await page.getByRole('group', { name: 'blue', exact: true }).getByRole('button').click();
  await expect
    .poll(() => readClipboard(page))
    .toBe(
      'https://example.org/shoes?size=27&utm_source=news&utm_medium=email&utm_campaign=spring&utm_content=blue#top',
    );
});
