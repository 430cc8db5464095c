import { LIMITS, weighAll, weighScripts } from '@/scripts/tools/weight.mjs';
import { expect, test } from '@/tests/e2e/support/test';

for (const locale of ['en', 'ja']) {
  test(`the scripts that the HTML of /${locale}/ names weigh at most 200 KB`, async ({ baseURL }) => {
    const { names, bytes } = await weighScripts(new URL(`/${locale}/`, baseURL));
    expect(names.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(LIMITS.scripts);
  });

  test(`all that /${locale}/ fetches by itself weighs at most 260 KB`, async ({ page }) => {
    const { files, bytes } = await weighAll(page, `/${locale}/`);
    const heaviest = files.sort((a, b) => b.bytes - a.bytes).map((file) => `${file.bytes} ${file.url}`);
    expect(bytes, heaviest.join('\n')).toBeLessThanOrEqual(LIMITS.all);
  });
}
