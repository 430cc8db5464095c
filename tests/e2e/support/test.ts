import { type BrowserContext, test as base, expect } from '@playwright/test';

/** A request as it left the browser: what a test may look through for things that a person typed. */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Options = {
  /** Problems that this test provokes on purpose, as text or pattern of their one-line description. */
  readonly tolerated: readonly (string | RegExp)[];
};
type Fixtures = {
  /** All requests of all pages of the test so far. */
  readonly sent: readonly SentRequest[];
};

/** Leaving a page drops what it was still loading ahead: no failure. */
const DROPPED = 'net::ERR_ABORTED';

/**
 * The `test` of every browser test. It fails when the console is written to by an error or a warning, when a script
 * throws, when a request fails or is answered by an error, and when anything is asked of another origin.
 */
export const test = base.extend<Options & Fixtures>({
  tolerated: [[], { option: true }],
  sent: [
    async ({ context, baseURL, tolerated }, use) => {
      const sent: SentRequest[] = [];
      const problems: string[] = [];
      watch(context, new URL(baseURL ?? '').origin, sent, problems);
      await use(sent);
      const isTolerated = (problem: string) => tolerated.some((known) => problem.match(known) !== null);
      expect(
        problems.filter((problem) => !isTolerated(problem)),
        'what the browser complained about',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(context: BrowserContext, origin: string, sent: SentRequest[], problems: string[]) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = request.url();
    sent.push({ method: request.method(), url, headers: request.headers(), body: request.postData() ?? '' });
    if (/^https?:/.test(url) && new URL(url).origin !== origin) problems.push(`other origin: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    if (reason !== DROPPED) problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response ${response.status()}: ${response.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`));
  });
}
