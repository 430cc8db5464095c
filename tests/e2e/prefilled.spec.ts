import { expectLink, expectValues, openBuilder, paste, readClipboard } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const SPRING = 'url=https%3A%2F%2Fexample.com%2F&source=newsletter&medium=email&campaign=spring';
const LINK = 'https://example.com/?utm_source=newsletter&utm_medium=email&utm_campaign=spring';

test('an address fills the form', async ({ page }) => {
  const builder = await openBuilder(page, `#${SPRING}&x.color=deep%20red&term=a+b%2Bc&v=1`);
  await expectLink(builder, `${LINK}&utm_term=a%20b%2Bc&color=deep%20red`);
  await expectValues(builder, { url: 'https://example.com/', utm_source: 'newsletter', utm_term: 'a b+c' });
});

test('a locked field says who locked it, and nothing changes it', { tag: '@phone' }, async ({ page }) => {
  const builder = await openBuilder(page, `#source=newsletter&medium=email&lock=source,medium,url,term`);
  const { t, field, clear, button } = builder;
  for (const name of ['utm_source', 'utm_medium', 'utm_term'] as const) {
    await expect(field(name)).toHaveAttribute('readonly');
  }
  await expect(page.getByText(t('builder.lockedBy')).filter({ visible: true })).not.toHaveCount(0);
  // An empty required field is not locked: nobody could fill it.
  await expect(field('url')).not.toHaveAttribute('readonly');

  await paste(field('url'), 'https://example.com/?utm_source=theirs&utm_campaign=moved&utm_term=x');
  await expectValues(builder, {
    url: 'https://example.com/?utm_source=theirs&utm_term=x',
    utm_source: 'newsletter',
    utm_campaign: 'moved',
    utm_term: '',
  });
  await expect(builder.changeNote.filter({ has: builder.undo })).toContainText('utm_source, utm_term');
  await expectLink(
    builder,
    'https://example.com/?utm_source=newsletter&utm_term=x&utm_medium=email&utm_campaign=moved',
  );

  await field('utm_source').press('ArrowDown');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field('utm_source').pressSequentially('x');
  await expect(button(t('notice.tag_replaced.fix'))).toHaveCount(0);
  await clear.click();
  await expectValues(builder, { url: '', utm_source: 'newsletter', utm_medium: 'email', utm_campaign: '' });
});

test('a locked URL is not changed by pasting, by an example or by clearing', async ({ page }) => {
  const builder = await openBuilder(page, `#${SPRING}&lock=url`);
  const { field, clear, button, t } = builder;
  await expect(field('url')).toHaveAttribute('readonly');
  await paste(field('url'), 'https://other.example/?utm_source=x');
  await button(t('glossary.useExample')).click();
  await clear.click();
  await expectValues(builder, { url: 'https://example.com/', utm_source: '' });
});

test('hidden fields are not shown, said to be there, and written', async ({ page }) => {
  const builder = await openBuilder(page, `#${SPRING}&content=a%20b&hide=source,content,term&x.k=v`);
  const { field, t } = builder;
  for (const name of ['utm_source', 'utm_content', 'utm_term'] as const)
    await expect(field(name)).toBeHidden();
  await expect(field('utm_medium')).toBeVisible();
  await expectLink(builder, `${LINK}&utm_content=a%20b&k=v`);
  await expect(
    page.getByText(t('builder.hidden', { names: 'utm_source, utm_content, utm_term' })),
  ).toBeVisible();
  await expect(page.getByRole('form').getByText('a b', { exact: true })).toBeVisible();
});

for (const list of ['lock', 'hide']) {
  test(`an empty required field can be filled, whatever the address says (${list})`, async ({ page }) => {
    const builder = await openBuilder(page, `#medium=email&${list}=source,url,medium`);
    for (const [name, text] of [
      ['url', 'https://example.com/'],
      ['utm_source', 'newsletter'],
    ] as const) {
      await builder.field(name).pressSequentially(text);
      await expect(builder.field(name)).toHaveValue(text);
      await expect(builder.field(name)).toBeFocused();
    }
    await expectLink(builder, 'https://example.com/?utm_source=newsletter&utm_medium=email');
    if (list === 'hide') await expect(builder.field('utm_medium')).toBeHidden();
    else await expect(builder.field('utm_medium')).toHaveAttribute('readonly');
  });
}

test('dates fill themselves in, and the address keeps their placeholders', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 3, 12));
  const builder = await openBuilder(
    page,
    `#campaign=%3Cyyyy%3E-%3Cmm%3E-%3Cdd%3E_q%3Cq%3E_w%3Cww%3E&source=a`,
  );
  await expectValues(builder, { utm_campaign: '2026-11-03_q4_w45' });
  await builder.field('utm_medium').fill('email');
  await expect(page).toHaveURL(/medium=email/);
  expect(page.url()).toContain('campaign=%3Cyyyy%3E-%3Cmm%3E-%3Cdd%3E');
});

test('what stands behind the ? moves behind the #, and what did reach the server is said', async ({
  page,
}) => {
  const { field, t } = await openBuilder(page, '?source=x&foo=1&medium=a%20b');
  await expect(page).toHaveURL('/en/?foo=1#source=x&medium=a%20b');
  await expect(field('utm_source')).toHaveValue('x');
  await expect(field('utm_medium')).toHaveValue('a b');
  await expect(page.getByText(t('prefillNotice.query_moved.text'))).toBeVisible();
});

test('a link that was not encoded in the address is put together again', async ({ page }) => {
  const builder = await openBuilder(page, '#url=https://example.com/?a=1&b=2&flag&source=x');
  const { t, button, field } = builder;
  await expect(page.getByText(/was not encoded.*https:\/\/example\.com\/\?a=1&b=2/)).toBeVisible();
  await button(t('prefillNotice.url_unencoded.fix')).click();
  await expect(field('url')).toHaveValue(/^https:\/\/example\.com\/\?a=1&b=2/);
  await expectValues(builder, { utm_source: 'x' });
  await expect(page.getByText(/was not encoded/)).toBeHidden();
  await expect(page).toHaveURL(/#url=https%3A%2F%2Fexample\.com%2F%3Fa%3D1%26b%3D2/);
});

test('an address that is opened later fills the form, and can be undone', async ({ page }) => {
  const builder = await openBuilder(page, '#source=mine');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, SPRING);
  await expectLink(builder, LINK);
  await expect(builder.changeNote).toContainText(builder.t('change.address_opened'));
  await builder.undo.click();
  await expectValues(builder, { url: '', utm_source: 'mine', utm_medium: '' });
});

test('a bookmark opens with the same form elsewhere, with the fields that were chosen', async ({
  page,
  browser,
}) => {
  const { t, button, field } = await openBuilder(page, `#${SPRING}&x.color=red`);
  await button(t('bookmark.open')).click();
  const dialog = page.getByRole('dialog', { name: t('bookmark.title') });
  const choice = (name: string, way: 'fill' | 'lock' | 'hide') =>
    dialog.getByRole('checkbox', { name: `${name}: ${t(`bookmark.${way}`)}`, exact: true });
  await expect(dialog).toContainText('Ctrl D');
  await expect(choice('Campaign ID', 'fill')).toBeDisabled();
  await choice('Website URL', 'fill').uncheck();
  await choice('Source', 'lock').check();
  await choice('Medium', 'hide').check();
  await dialog.getByRole('button', { name: t('bookmark.copy'), exact: true }).click();
  await expect(dialog.getByRole('button', { name: t('bookmark.copiedShort'), exact: true })).toBeVisible();

  const address = await readClipboard(page);
  expect(new URL(address).hash).toBe(
    '#source=newsletter&medium=email&campaign=spring&x.color=red&lock=source&hide=medium',
  );
  await expect(dialog.getByLabel(t('bookmark.address'))).toHaveValue(address);
  await page.keyboard.press('Escape');
  await expect(field('url')).toHaveValue('https://example.com/');

  const elsewhere = await (await browser.newContext()).newPage();
  const there = await openBuilder(elsewhere, new URL(address).hash);
  await there.field('url').fill('https://example.com/other');
  await expectLink(
    there,
    'https://example.com/other?utm_source=newsletter&utm_medium=email&utm_campaign=spring&color=red',
  );
  await expect(there.field('utm_source')).toHaveAttribute('readonly');
  await expect(there.field('utm_medium')).toBeHidden();
  await elsewhere.context().close();
});
