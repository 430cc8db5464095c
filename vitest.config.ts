import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
// Messages are compiled in the app (next.config.ts), so tests format them as the app does.
const formatOnly = { 'use-intl/format-message': 'use-intl/format-message/format-only' };

export default defineConfig({
  test: {
    // Its own choice is one core fewer than there are, which on a small machine doubles the wait.
    maxWorkers: os.availableParallelism(),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'lib',
          environment: 'node',
          include: ['tests/lib/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
          setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/fast-check.ts'],
          // Laws are tried many times over: a slow machine is no bug. This only ends what hangs.
          testTimeout: 300_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias: { ...alias, ...formatOnly } },
        test: {
          server: { deps: { inline: ['use-intl'] } },
          name: 'components',
          environment: 'jsdom',
          include: ['tests/{app,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/dom.ts'],
          // As above: a slow machine is no bug.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
