import type { Page } from '@playwright/test';
import { builderOn, expectLink, expectValues, untilReady } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

/** Opens the page as a slow line shows it: painted, its scripts still on the way. Gives what lets them arrive. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

for (const locale of ['en', 'ja'] as const) {
  test(`what is typed before the scripts are there is kept and reaches the link, in ${locale}`, {
    tag: '@phone',
  }, async ({ page }) => {
    const release = await openWithoutScripts(page, `/${locale}/`);
    const builder = builderOn(page, locale);
    const { field, more } = builder;
    const values = {
      url: 'https://example.com/p?q=a%20b#top',
      utm_source: 'Instagram',
      utm_medium: 'Social',
      utm_campaign: 'facebook-campaign-1',
      utm_id: '42',
      utm_term: 'utm-code とは',
      utm_content: 'LinkOption',
    };
    const folded = {
      utm_source_platform: 'p',
      utm_creative_format: 'f',
      utm_marketing_tactic: 't',
    };
    for (const [name, text] of Object.entries(values)) {
      await field(name as keyof typeof values).click();
      await page.keyboard.insertText(text);
    }
    await more.click();
    for (const [name, text] of Object.entries(folded)) {
      await field(name as keyof typeof folded).click();
      await page.keyboard.insertText(text);
    }
    expect(await page.evaluate(() => typeof Reflect.get(window, 'next')), 'no script has run').toBe(
      'undefined',
    );

    release();
    await untilReady(page, builder);
    await expectValues(builder, { ...values, ...folded });
    await expectLink(
      builder,
      'https://example.com/p?q=a%20b&utm_source=Instagram&utm_medium=Social&utm_campaign=facebook-campaign-1&utm_id=42&utm_term=utm-code%20%E3%81%A8%E3%81%AF&utm_content=LinkOption&utm_source_platform=p&utm_creative_format=f&utm_marketing_tactic=t#top',
    );
    // The person goes on where she was.
    await expect(field('utm_marketing_tactic')).toBeFocused();
    await expect(field('utm_marketing_tactic')).toBeVisible();
  });
}

test('an option that is chosen before the scripts are there is kept', async ({ page }) => {
  const release = await openWithoutScripts(page, '/en/');
  const builder = builderOn(page);
  await builder.more.click();
  await page.getByRole('radio', { name: '+', exact: true }).check();
  await builder.fill({ url: 'https://example.com/', utm_source: 'a b' });
  release();
  await untilReady(page, builder);
  await expectLink(builder, 'https://example.com/?utm_source=a+b');
  await expect(page.getByRole('radio', { name: '+', exact: true })).toBeChecked();
});

test('what was typed wins over the address, which fills the rest, and both are told', async ({ page }) => {
  const release = await openWithoutScripts(
    page,
    '/en/#url=https%3A%2F%2Fexample.com%2F&source=address&medium=email&campaign=locked&lock=campaign',
  );
  const builder = builderOn(page);
  await builder.fill({ utm_source: 'typed', utm_campaign: 'typed', utm_term: 'more' });
  release();
  await untilReady(page, builder);
  await expectLink(
    builder,
    'https://example.com/?utm_source=typed&utm_medium=email&utm_campaign=locked&utm_term=more',
  );
  const { t, changeNote } = builder;
  await expect(changeNote).toContainText(
    t('prefillNotice.typed_kept.text', { key: 'utm_source', typed: 'typed', address: 'address' }),
  );
  await expect(changeNote).toContainText(
    t('prefillNotice.locked_kept.text', { key: 'utm_campaign', typed: 'typed', address: 'locked' }),
  );
});

test('typing goes on while the scripts arrive, and no letter is lost', async ({ page }) => {
  const release = await openWithoutScripts(page, '/en/');
  const builder = builderOn(page);
  await builder.field('url').pressSequentially('https://example.com/');
  await builder.field('utm_source').click();
  const text = 'newsletter-of-november-2026';
  for (const [index, letter] of [...text].entries()) {
    if (index === 5) release();
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await untilReady(page, builder);
  await expectLink(builder, `https://example.com/?utm_source=${text}`);
});
