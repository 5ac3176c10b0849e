import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type LaunchOptions, launchApp, type RunningApp } from './launch-app';

interface AppFixtures {
  /** A fresh folder that is gone after the test; the app keeps its settings and workspace in it. */
  readonly userData: string;
  /** A fresh folder for files that the test reads and writes. */
  readonly folder: string;
  /** Starts the app; it is closed after the test, which fails when the page complained on its console. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

async function useFreshFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  await use(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export const test = base.extend<AppFixtures>({
  // Playwright insists on the destructured first argument.
  // eslint-disable-next-line no-empty-pattern
  userData: ({}, use) => useFreshFolder(use),
  // eslint-disable-next-line no-empty-pattern
  folder: ({}, use) => useFreshFolder(use),
  launch: async ({ userData }, use) => {
    const running: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp(userData, options);
      running.push(app);
      return app;
    });
    const problems: string[] = [];
    for (const app of running) {
      await app.close();
      problems.push(...app.problems());
    }
    expect(problems, 'the page reported problems').toEqual([]);
  },
});

export { expect };
