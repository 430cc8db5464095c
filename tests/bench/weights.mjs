import { isFresh } from '../../scripts/tools/build.mjs';
import { findChromium, launchOptions } from '../../scripts/tools/chromium.mjs';
import { freePort, LOOPBACK } from '../../scripts/tools/port.mjs';
import { serve } from '../../scripts/tools/serve.mjs';
import { LIMITS, weighAll, weighScripts } from '../../scripts/tools/weight.mjs';

/** What the builder page weighs in each language; nothing where there is no build of these sources. */
export async function weighBuilder() {
  if (!isFresh()) return undefined;
  const port = await freePort(3209);
  await serve(port, LOOPBACK);
  const chromium = findChromium();
  const weights = [];
  for (const locale of ['en', 'ja']) {
    const address = `http://localhost:${port}/${locale}/`;
    const scripts = await weighScripts(new URL(address));
    weights.push(weight(`/${locale}/ scripts that the HTML names`, scripts.bytes, LIMITS.scripts));
    if (chromium)
      weights.push(
        weight(`/${locale}/ all that it fetches by itself`, await fetched(chromium, address), LIMITS.all),
      );
  }
  return weights;
}

/** @param {string} name @param {number} bytes @param {number} limit */
const weight = (name, bytes, limit) => ({ name, bytes, limit, passed: bytes <= limit });

/** @param {string} chromium @param {string} address */
async function fetched(chromium, address) {
  const playwright = await import('@playwright/test');
  const browser = await playwright.chromium.launch(launchOptions(chromium));
  const { bytes } = await weighAll(await browser.newPage(), address);
  await browser.close();
  return bytes;
}
