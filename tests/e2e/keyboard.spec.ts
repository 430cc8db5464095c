import { expectLink, openBuilder, readClipboard } from '@/tests/e2e/support/builder';
import { readFocus, tabTo } from '@/tests/e2e/support/focus';
import { expect, test } from '@/tests/e2e/support/test';

test('a link is built and copied by keyboard alone, and the focus is seen at every stop', {
  tag: '@phone',
}, async ({ page }) => {
  const builder = await openBuilder(page);
  const { t, field, copy, copied } = builder;
  const source = page.getByRole('combobox', { name: t('field.utm_source.label'), exact: true });
  const medium = page.getByRole('combobox', { name: t('field.utm_medium.label'), exact: true });
  const options = page.getByRole('listbox').getByRole('option');

  await tabTo(page, field('url'));
  await page.keyboard.type('https://example.com/');

  await tabTo(page, source);
  await expect(source).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('face');
  await expect(source).toHaveAttribute('aria-expanded', 'true');
  const facebook = page.getByRole('option', { name: /^facebook/ }).first();
  await expect(facebook).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(source).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await expect(source).toHaveValue('face');
  await page.keyboard.press('Enter');
  await expect(source).toHaveValue('facebook');
  await expect(page.getByRole('listbox')).toBeHidden();

  await tabTo(page, medium);
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('listbox', { name: t('field.suggestions', { field: 'Medium' }) }),
  ).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(medium).toHaveValue('');
  await page.keyboard.type('my own');
  await page.keyboard.press('Escape');
  await expect(medium).toHaveValue('my own');

  await tabTo(page, field('utm_campaign'));
  await page.keyboard.type('spring');
  const link = 'https://example.com/?utm_source=facebook&utm_medium=my%20own&utm_campaign=spring';
  await expectLink(builder, link);

  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(copied).toBeFocused();
  expect(await readClipboard(page)).toBe(link);
});

test('an option that is passed over fills nothing: Tab leaves the text as it was typed', async ({ page }) => {
  const { field } = await openBuilder(page);
  await field('utm_source').pressSequentially('goo');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field('utm_source')).toHaveValue('goo');
});

test('“More”, its fields and its options are reached and worked by keyboard', {
  tag: '@phone',
}, async ({ page }) => {
  const builder = await openBuilder(page, '#url=https%3A%2F%2Fexample.com%2F&source=a');
  const { t, field, button, row, more } = builder;
  await field('utm_content').focus();
  const summary = page.locator('summary').filter({ has: more });
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await tabTo(page, field('utm_creative_format'));
  await page.keyboard.type('video');
  await tabTo(page, button(t('field.custom.add')));
  await page.keyboard.press('Enter');
  await expect(row(1).getByLabel(t('field.custom.name'))).toBeFocused();
  await page.keyboard.type('color');
  await tabTo(page, row(1).getByLabel(t('field.custom.value')));
  await page.keyboard.type('deep red');
  await tabTo(page, page.getByRole('radio', { name: '%20' }));
  await page.keyboard.press('ArrowDown');
  await expectLink(builder, 'https://example.com/?utm_source=a&utm_creative_format=video&color=deep+red');
});

test('the focus is seen on the whole page, forwards and backwards', { tag: '@phone' }, async ({ page }) => {
  const { field, more } = await openBuilder(
    page,
    '#url=https%3A%2F%2Fexample.com%2F%3Futm_souce%3Dx&source=a',
  );
  await more.click();
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await field('url').focus();
  await tabTo(page, skip, 'Shift+Tab');
  const start = page.getByRole('link', { name: 'Utmost' });
  await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  // All of the page, until the focus leaves it.
  for (let stops = 0; stops < 100; stops += 1) {
    const focus = await readFocus(page);
    if (focus.name.startsWith('body')) break;
    expect(focus, focus.name).toMatchObject({ shown: true, free: true });
    await page.keyboard.press('Tab');
  }
  await field('utm_marketing_tactic').focus();
  await tabTo(page, field('url'), 'Shift+Tab');
});

test('the windows keep the focus inside, and give it back', async ({ page }) => {
  const { t, button } = await openBuilder(page, '#source=a');
  const opener = button(t('bookmark.open'));
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('bookmark.title') });
  await expect(dialog).toBeVisible();
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const inside = await dialog.evaluate((element) => {
      const active = document.activeElement;
      return active === document.body || element.contains(active);
    });
    expect(inside, 'within the window, or at the browser itself').toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
