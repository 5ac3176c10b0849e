import { defineConfig } from '@playwright/test';

/** Of two halves that run beside each other, which; empty: all tests. */
const half = process.env.BIENCHE_E2E_HALF ?? '';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/harness/resolve-runtime.ts',
  outputDir: `.cache/test-results/playwright${half}`,
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 1,
  // On a busy machine Electron now and then hangs in its launch, before any test has begun.
  retries: 2,
  // A slow machine is no failure: some tests take a minute where others need ten seconds.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `.cache/test-results/playwright${half}.json` }]],
});
