import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './tools/build.mjs';
import { ensureChromium, launchOptions } from './tools/chromium.mjs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { freePort, LOOPBACK } from './tools/port.mjs';
import { inRoot } from './tools/root.mjs';
import { serve } from './tools/serve.mjs';

// Beside the app, not in public: a reader of the README needs the picture, a user of the app does not.
const FOLDER = '.github';
const FILE = `${FOLDER}/screenshot.png`;

/** A link like the ones that people really have: its own query is in the way of careless builders. */
const EXAMPLE = new URLSearchParams({
  url: 'https://shop.example.com/spring-sale?colour=dark%20green#offers',
  source: 'newsletter',
  medium: 'email',
  campaign: '2026-04_spring',
  content: 'hero-button',
});

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const port = await freePort(3210);
  await serve(port, LOOPBACK);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(launchOptions(await ensureChromium()));
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 2,
    locale: 'en-US',
  });
  // The address is read like a form, but written with %20.
  await page.goto(`http://localhost:${port}/en/#${EXAMPLE.toString().replaceAll('+', '%20')}`);
  await page.locator('output[name=link]').filter({ hasText: 'utm_content=hero-button' }).waitFor();
  // The glossary explains the field in focus; its texts come after the page.
  await page.locator('[name=utm_campaign]').focus();
  await page.getByText('Good example').first().waitFor();
  await page.waitForLoadState('networkidle');
  mkdirSync(inRoot(FOLDER), { recursive: true });
  await page.screenshot({ path: inRoot(FILE) });
  await browser.close();
  console.log(`Made ${FILE}`);
  return 0;
});
