import { openBuilder, paste } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

/** Words that stand nowhere else, one for each thing that is typed. */
const TYPED = {
  url: 'zebra-url',
  utm_source: 'zebra-source',
  utm_medium: 'zebra-medium',
  utm_campaign: 'zebra-campaign',
  utm_id: 'zebra-id',
  utm_term: 'zebra-用語',
  utm_content: 'zebra-content',
  utm_source_platform: 'zebra-platform',
  utm_creative_format: 'zebra-format',
  utm_marketing_tactic: 'zebra-tactic',
} as const;

test('no request of a whole journey leaves this origin, or holds a word that was typed', async ({
  page,
  sent,
  baseURL,
}) => {
  const builder = await openBuilder(page);
  const { t, field, more, button, row, copy, copied, clear, undo } = builder;
  for (const [name, text] of Object.entries(TYPED).slice(0, 7)) {
    const key = name as keyof typeof TYPED;
    await field(key).pressSequentially(key === 'url' ? `https://${text}.example/` : text);
  }
  await more.click();
  for (const name of ['utm_source_platform', 'utm_creative_format', 'utm_marketing_tactic'] as const) {
    await field(name).fill(TYPED[name]);
  }
  await button(t('field.custom.add')).click();
  await row(1).getByLabel(t('field.custom.name')).fill('zebra-name');
  await row(1).getByLabel(t('field.custom.value')).fill('zebra-value');
  await copy.click();
  await expect(copied).toBeVisible();
  await paste(field('url'), 'https://zebra-pasted.example/?utm_source=zebra-foreign');
  await clear.click();
  await undo.click();

  // The help and its search; the bookmark; the other pages, with the form in the address that one comes from.
  await button(t('glossary.search')).click();
  await page.getByRole('searchbox').fill('zebra-search');
  await button(t('bookmark.open')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('bookmark.copy'), exact: true })
    .click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/zebra-name/);
  await page.reload();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/#.*zebra-name/);
  await page.getByRole('link', { name: '用語集', exact: true }).click();
  await expect(page).toHaveURL('/ja/glossary/');
  await page.getByRole('searchbox').fill('zebra-glossary');
  await page.goBack();
  await expect(page).toHaveURL(/zebra-name/);

  const origin = new URL(baseURL ?? '').origin;
  expect(sent.length).toBeGreaterThan(10);
  for (const { method, url, headers, body } of sent) {
    expect(new URL(url).origin).toBe(origin);
    expect(method, url).toBe('GET');
    const all = [url, decodeURIComponent(url), body, ...Object.values(headers)].join('\n');
    expect(all.toLowerCase()).not.toContain('zebra');
  }
  // Nor is there a worker that could ask later, or a cookie that goes along.
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0),
  ).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
