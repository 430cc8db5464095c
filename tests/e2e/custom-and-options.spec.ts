import { expectAnnounced, expectLink, openBuilder, untilReady } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const START = '#url=https%3A%2F%2Fexample.com%2Fp&source=a&medium=b&campaign=c%20d';
const BASE = 'https://example.com/p?utm_source=a&utm_medium=b&utm_campaign=c%20d';

test('custom parameters are added, put in order and removed', { tag: '@phone' }, async ({ page }) => {
  const builder = await openBuilder(page, START);
  const { t, row, button, more, undo, changeNote } = builder;
  const name = (position: number) => row(position).getByLabel(t('field.custom.name'), { exact: true });
  const value = (position: number) => row(position).getByLabel(t('field.custom.value'), { exact: true });
  const press = (position: number, what: 'up' | 'down' | 'remove') =>
    row(position)
      .getByRole('button', { name: t(`field.custom.${what}`) })
      .click();

  await more.click();
  for (const [index, [key, text]] of [
    ['one', '1 &'],
    ['two', '2'],
    ['three', ''],
  ].entries()) {
    await button(t('field.custom.add')).click();
    await expect(name(index + 1)).toBeFocused();
    await name(index + 1).fill(key ?? '');
    await value(index + 1).fill(text ?? '');
  }
  await value(3).fill('3');
  await expectLink(builder, `${BASE}&one=1%20%26&two=2&three=3`);

  await press(1, 'down');
  await expectAnnounced(page, t('field.custom.moved', { position: '2', count: '3' }));
  await expectLink(builder, `${BASE}&two=2&one=1%20%26&three=3`);
  await press(3, 'up');
  await expectLink(builder, `${BASE}&two=2&three=3&one=1%20%26`);

  await press(2, 'remove');
  await expectLink(builder, `${BASE}&two=2&one=1%20%26`);
  await expect(changeNote).toContainText(t('change.custom_removed', { name: 'three' }));
  await expectAnnounced(page, t('field.custom.removed', { name: 'three' }));
  await undo.click();
  await expectLink(builder, `${BASE}&two=2&three=3&one=1%20%26`);
  await expect(name(2)).toHaveValue('three');
});

test('adding, moving and removing a parameter never loses the focus', async ({ page }) => {
  const { t, row, button, more } = await openBuilder(page, `${START}&x.one=1&x.two=2`);
  await more.click();
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  for (const [position, what] of [
    [1, 'down'],
    [2, 'up'],
    [2, 'remove'],
    [1, 'remove'],
  ] as const) {
    const pressed = row(position).getByRole('button', { name: t(`field.custom.${what}`) });
    await pressed.focus();
    await pressed.press('Enter');
    expect(await isLost(), `after “${what}” of row ${position}`).toBe(false);
  }
  await button(t('field.custom.add')).press('Enter');
  expect(await isLost()).toBe(false);
});

test('a custom parameter named like a tag is told, and the field decides', async ({ page }) => {
  const builder = await openBuilder(page, `${START}&x.utm_source=other`);
  await expectLink(builder, BASE);
  await expect(builder.notice('utm_source, which has a field of its own')).toBeVisible();
});

test('folded, “More” says how much of it is in use', async ({ page }) => {
  const { t } = await openBuilder(page, `${START}&creative_format=video&x.one=1`);
  await expect(page.getByText(t('builder.moreUsed', { count: 2 }))).toBeVisible();
});

test('a space is written as + on request', async ({ page }) => {
  const builder = await openBuilder(page, START);
  const { t, more } = builder;
  await expectLink(builder, BASE);
  await more.click();
  const group = page.getByRole('group', { name: t('builder.options.space') });
  await expect(group.getByLabel('%20', { exact: true })).toBeChecked();
  await group.getByLabel('+', { exact: true }).check();
  await expectLink(builder, BASE.replace('%20', '+'));
  await group.getByLabel('%20', { exact: true }).check();
  await expectLink(builder, BASE);
});

test('tags behind the # are said while they are on, and off again after a reload', async ({ page }) => {
  const builder = await openBuilder(page, START);
  const { t, more, result } = builder;
  await more.click();
  const group = page.getByRole('group', { name: t('builder.options.placement') });
  await group.getByLabel(t('builder.options.fragment'), { exact: true }).check();
  await expectLink(builder, BASE.replace('?', '#'));
  await expect(result.getByText(t('builder.inFragment'))).toBeVisible();

  await page.reload();
  await untilReady(page, builder);
  await expectLink(builder, BASE);
  await expect(result.getByText(t('builder.inFragment'))).toBeHidden();
  await more.click();
  await expect(group.getByLabel(t('builder.options.query'), { exact: true })).toBeChecked();
});

test('an anchor is never lost to tags behind the #: there is no link, and the field says why', async ({
  page,
}) => {
  const builder = await openBuilder(page, START);
  const { t, field, more, copy } = builder;
  await field('url').fill('https://example.com/p#top');
  await more.click();
  const group = page.getByRole('group', { name: t('builder.options.placement') });
  await group.getByLabel(t('builder.options.fragment'), { exact: true }).check();
  await expectLink(builder, '');
  await expect(field('url')).toHaveAccessibleDescription(
    t('linkError.fragment_taken.text', { fragment: 'top' }),
  );

  await copy.click();
  await expect(field('url')).toBeFocused();
  await group.getByLabel(t('builder.options.query'), { exact: true }).check();
  await expectLink(builder, `${BASE}#top`);
  await expect(field('url')).not.toHaveAttribute('aria-invalid', 'true');
});
