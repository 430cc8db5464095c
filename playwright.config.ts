import { defineConfig, devices } from '@playwright/test';
import { findChromium, launchOptions } from '@/scripts/tools/chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 3200);
// Found once, and handed on to the workers, which read this file too.
const chromium = process.env.CHROME_PATH ?? findChromium();
if (!chromium) throw new Error('No Chromium was found. `npm run e2e` installs one.');
process.env.CHROME_PATH = chromium;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // What hangs shall end; a slow machine is no bug.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    // A trace of every test takes a third of the time: E2E_TRACE=1 asks for those of the tests that fail.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(chromium),
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // A journey that matters on a phone carries the tag @phone; one that exists only there, @phone-only.
      grep: /@phone/,
      use: { ...devices['iPhone 13'], defaultBrowserType: 'chromium', viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    // The very script that people start, so that what is tested is what they get.
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
