import { LANGUAGES, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';
import { wordsIn } from '@/tests/e2e/support/words';

const PAGE = 'https://example.org/shoes?size=27#reviews';
const PARAMETERS =
  'utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}&utm_content={{ad.name}}_a';
const META = {
  url: PAGE,
  utm_source: 'facebook',
  utm_medium: 'paid_social',
  utm_campaign: '{{campaign.name}}',
  utm_content: '{{ad.name}}_a',
} as const;
const PLACES = { en: 'Meta Ads', ja: 'Meta広告' } as const;

for (const locale of LANGUAGES) {
  test(`Meta with tokens, to the pasted URL parameters, in ${locale}`, { tag: '@phone' }, async ({
    page,
    isMobile,
  }) => {
    const builder = await openBuilder(page, '', locale);
    const { t, button, result } = builder;
    const place = page.getByLabel(t('place.label'));
    await place.fill('facebook');
    await place.press('Enter');
    await expect(place).toHaveValue(PLACES[locale]);
    await builder.fill(META);
    if (isMobile) await result.getByRole('button', { name: /^(Show the details|リンクの詳細)/ }).tap();

    const words = wordsIn(locale);
    const panel = result.getByRole('region', { name: words('paste.title', { place: PLACES[locale] }) });
    await panel
      .getByRole('button', { name: /URL parameters/ })
      .first()
      .click();
    await expect(panel.getByRole('button', { name: /URL parameters/ }).first()).toHaveText(t('ui.copied'));
    expect(await readClipboard(page)).toBe(PARAMETERS);

    await button(words('textCopy.label', { what: words('paste.landing') })).click();
    await expect.poll(() => readClipboard(page)).toBe(PAGE);
  });
}

test('the example of what GA4 receives can be changed, and the link stays as it is', async ({ page }) => {
  const { t, result, fill, link } = await openBuilder(page, '#platform=meta');
  await fill(META);
  const example = result.getByRole('region', { name: t('expansion.title') });
  const campaign = example.getByLabel(t('expansion.example', { token: '{{campaign.name}}' }), {
    exact: true,
  });
  await expect(example.getByText('video-a_a')).toBeVisible();
  const before = await link.textContent();
  await campaign.fill('春セール');
  await expect(example.getByText('春セール')).toBeVisible();
  await expect(link).toHaveJSProperty('textContent', before);
});

test('where the page may not copy, the parameters are selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  const { t, result, fill, field } = await openBuilder(page, '#platform=meta');
  await fill(META);
  await result.getByRole('button', { name: t('textCopy.label', { what: 'URL parameters' }) }).click();
  await expect(result.getByLabel(t('textCopy.byHand'))).toBeFocused();
  await page.keyboard.press('ControlOrMeta+C');
  await field('utm_term').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field('utm_term')).toHaveValue(PARAMETERS);
});
