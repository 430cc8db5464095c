import { expect, test } from '@/tests/e2e/support/test';

const theme = () => document.documentElement.dataset.theme;

test.describe('the start page', () => {
  test.use({ locale: 'ja-JP' });

  test('leads to the language of the browser, with query and fragment', async ({ page }) => {
    await page.goto('/?a=%20#url=https%3A%2F%2Fexample.com');
    await expect(page).toHaveURL('/ja/?a=%20#url=https%3A%2F%2Fexample.com');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  });

  test('leads to the own choice from then on', async ({ page }) => {
    await page.goto('/ja/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en/');
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
  });
});

test.describe('without scripts', () => {
  // The browser does not fetch ahead what it may not run.
  test.use({ javaScriptEnabled: false, tolerated: [/^request failed: .*\.js \(csp\)/] });

  test('the start page offers both languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Open in English' })).toBeVisible();
    await page.getByRole('link', { name: '日本語で開く' }).click();
    await expect(page).toHaveURL('/ja/');
  });

  test('the language switch leads to the same page', async ({ page }) => {
    await page.goto('/en/glossary/');
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page).toHaveURL('/ja/glossary/');
  });
});

test('each page names its other languages', async ({ page }) => {
  for (const path of ['glossary/', 'checks/', 'checks/mixed-case/']) {
    await page.goto(`/en/${path}`);
    for (const [language, address] of [
      ['en', `/en/${path}`],
      ['ja', `/ja/${path}`],
      ['x-default', `/en/${path}`],
    ]) {
      const link = page.locator(`link[rel=alternate][hreflang=${language}]`);
      await expect(link).toHaveAttribute('href', `${address}`);
    }
  }
});

test('a check stays switched off, and its bad link opens the builder', async ({ page }) => {
  await page.goto('/en/checks/mixed-case/');
  await page.getByRole('checkbox', { name: 'This check is on' }).uncheck();
  await page.goto('/en/checks/');
  await expect(page.getByText('Switched off', { exact: true })).toHaveCount(1);
  await page.goto('/en/checks/mixed-case/');
  await expect(page.getByRole('checkbox', { name: 'This check is on' })).not.toBeChecked();
  await page.getByRole('link', { name: 'Try the bad link in the builder' }).click();
  await expect(page).toHaveURL(/\/en\/#url=.*Facebook/);
});

test.describe('an address that does not exist', () => {
  test.use({ tolerated: [/^(console error: Failed to load resource.*404|response 404: )/] });

  test('is a page that says so in both languages', async ({ page }) => {
    for (const address of ['/nowhere/', '/fr/', '/en/nowhere/']) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('[lang=en] a[href="/en/"]')).toBeVisible();
      await expect(page.locator('[lang=ja] a[href="/ja/"]')).toBeVisible();
    }
  });
});

test('a chosen theme is there before the page is, and does not flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  await page.getByRole('combobox', { name: 'Colour theme' }).selectOption('Dark');
  expect(await page.evaluate(theme)).toBe('dark');
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  // What the root says at the moment that the body is put into it.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.body) return;
      watch.disconnect();
      Object.assign(window, { atFirst: document.documentElement.dataset.theme });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => (window as { atFirst?: string }).atFirst)).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  await expect(page.getByRole('combobox', { name: 'Colour theme' })).toHaveValue('dark');
});

test('the skip link leads past the head of the page', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('no page gets wider than the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const pages = ['', 'glossary/', 'checks/', 'checks/link-too-long/', 'checks/nested-link/'];
  for (const address of pages.flatMap((path) => [`/en/${path}`, `/ja/${path}`])) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('the security policy lets no script in, from elsewhere or from within', async ({ page }) => {
  await page.goto('/en/');
  const attempts = await page.evaluate(() => {
    const outcome = (attempt: () => void) => {
      try {
        attempt();
        return 'let in';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      elsewhere: outcome(() => {
        document.createElement('script').src = 'https://elsewhere.example/_next/static/x.js';
      }),
      beside: outcome(() => {
        document.createElement('script').src = '/theme.js';
      }),
    };
  });
  expect(attempts).toEqual({ elsewhere: 'TypeError', beside: 'TypeError' });
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self' 'sha256-/);
});
