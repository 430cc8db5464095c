import { expectAnnounced, expectLink, expectValues, openBuilder } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const FULL =
  '#url=https%3A%2F%2Fexample.com%2F&source=a&medium=b&campaign=c&id=1&term=t&content=d&creative_format=video&x.k=v&x.l=w';
const LINK =
  'https://example.com/?utm_source=a&utm_medium=b&utm_campaign=c&utm_id=1&utm_term=t&utm_content=d&utm_creative_format=video&k=v&l=w';

for (const how of ['the button', 'Ctrl+Z']) {
  test(`clearing empties the whole form, and ${how} brings it back`, async ({ page }) => {
    const builder = await openBuilder(page, FULL);
    const { t, field, clear, changeNote } = builder;
    await expectLink(builder, LINK);
    await clear.click();
    await expectValues(builder, { url: '', utm_source: '', utm_medium: '', utm_creative_format: '' });
    await expectLink(builder, '');
    await expect(changeNote).toContainText(t('change.cleared'));
    await expect(field('url')).toBeFocused();
    await expect(clear).toBeDisabled();

    if (how === 'Ctrl+Z') await field('url').press('ControlOrMeta+Z');
    else await builder.undo.click();
    await expectLink(builder, LINK);
    await expectValues(builder, { utm_term: 't', utm_content: 'd' });
    if (how === 'the button') await expectAnnounced(page, t('change.undone'));
  });
}

test('a cleared form shows no error of the one before', async ({ page }) => {
  const { field, copy, clear } = await openBuilder(page);
  await field('utm_medium').fill('email');
  await copy.click();
  await expect(field('url')).toHaveAttribute('aria-invalid', 'true');
  await clear.click();
  await expect(field('url')).not.toHaveAttribute('aria-invalid', 'true');
});

test('Ctrl+Z takes back typing first, as browsers do, and our change stays', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.button(builder.t('builder.tryExample')).click();
  const medium = builder.field('utm_medium');
  await expect(medium).toHaveValue('email');
  await medium.press('End');
  await medium.pressSequentially('-x');
  await medium.press('ControlOrMeta+Z');
  await expect(medium).toHaveValue('email');
  await expect(builder.field('utm_source')).toHaveValue('newsletter');
});

test('an example fills the form in one press, and leaves it in one', { tag: '@phone' }, async ({ page }) => {
  const builder = await openBuilder(page);
  const { t, result, button, undo } = builder;
  const bar = result.getByRole('button', { name: t('builder.openResult', { count: 0 }) });
  if (await bar.isVisible()) await bar.click();
  await button(t('builder.tryExample')).click();
  await expectLink(
    builder,
    'https://example.com/shoes?size=27&utm_source=newsletter&utm_medium=email&utm_campaign=2026-11_winter-sale&utm_content=header-button#reviews',
  );
  await undo.click();
  await expectValues(builder, { url: '', utm_source: '', utm_campaign: '' });
});

test('the good example of the help goes into its field, and out again', async ({ page }) => {
  const { t, field, undo, button } = await openBuilder(page);
  await field('utm_campaign').fill('mine');
  const help = page.getByRole('region', { name: t('glossary.panel') });
  await expect(help.getByRole('heading', { name: 'utm_campaign' })).toBeVisible();
  await button(t('glossary.useExample')).click();
  await expect(field('utm_campaign')).toHaveValue('2026-11_winter-sale');
  await undo.click();
  await expect(field('utm_campaign')).toHaveValue('mine');
});
