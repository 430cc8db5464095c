import { expectLink, LANGUAGES, openBuilder } from '@/tests/e2e/support/builder';
import { download, runImport } from '@/tests/e2e/support/files';
import { shareConvention } from '@/tests/e2e/support/share';
import { expect, test } from '@/tests/e2e/support/test';

for (const locale of LANGUAGES) {
  test(`a convention reaches a new colleague, who is held to it and exports the links, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const link = await shareConvention(page, 'positional', locale);
    const fresh = await browser.newContext({
      ...(baseURL && { baseURL }),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const other = await fresh.newPage();
    await other.goto(link);
    await runImport(other, locale);

    const builder = await openBuilder(other, '#url=https%3A%2F%2Fwww.example.jp%2Flp', locale);
    const { t, field, fill, copy, copied, finding } = builder;
    const name = t('conventions.new.ready.positional.name');
    await expect(other.getByRole('region', { name: t('naming.label') })).toContainText(name);
    await fill({ utm_source: 'newsletter', utm_medium: 'leaflet', utm_campaign: '2026-11_winter-sale' });
    await copy.click();
    await expect(field('utm_medium')).toBeFocused();
    await expect(finding('convention-pair')).toBeVisible();
    await expect(finding('convention-template')).toBeVisible();
    await expect(copied).toHaveCount(0);

    await fill({ utm_medium: 'email', utm_campaign: '2026-11_jp_winter-sale' });
    const url =
      'https://www.example.jp/lp?utm_source=newsletter&utm_medium=email&utm_campaign=2026-11_jp_winter-sale';
    await expectLink(builder, url);
    await copy.click();
    await expect(copied).toBeVisible();

    await other.goto(`/${locale}/library/history/`);
    const table = await download(
      other,
      other.getByRole('button', { name: t('history.export.csv', { count: '1' }) }),
    );
    expect(table.text).toContain(url);
    await other.goto(`/${locale}/library/files/`);
    const backup = await download(other, other.getByRole('button', { name: t('files.export.makeBackup') }));
    expect(backup.text).toContain(url);
    expect(backup.text).toContain(name);
    await fresh.close();
  });
}
