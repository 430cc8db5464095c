import { ensureChromium } from './chromium.mjs';
import { freePort } from './port.mjs';
import { runTool } from './run.mjs';

const PORT = 3200;
const MINUTES = 10;

/**
 * The journeys in a real browser, against the pages as they are served to people.
 *
 * @param {readonly string[]} args for Playwright: files, -g, --headed …
 */
export async function runBrowserTests(args = []) {
  const env = {
    CHROME_PATH: await ensureChromium(),
    E2E_PORT: String(await freePort(PORT)),
    NODE_ENV: undefined,
  };
  return (await runTool('playwright', ['test', ...args], { env, minutes: MINUTES })).code;
}
