import { afterEach, beforeEach, vi } from 'vitest';

// A stray console.error or console.warn is a bug that nobody reads: it fails the test that caused it.
const stray: unknown[][] = [];

beforeEach(() => {
  stray.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      stray.push([method, ...args]);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (stray.length > 0) {
    throw new Error(`console was written to: ${stray.map((args) => args.join(' ')).join('\n')}`);
  }
});
