import { resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export const projectFolder = resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Files after the app's own folder, as `npm start -- FILE` gives them. */
  readonly files?: readonly string[];
  /** A policy file of the office. */
  readonly policy?: string;
}

export interface RunningApp {
  readonly application: ElectronApplication;
  readonly page: Page;
  /** Errors on the page's console that no test announced, and exceptions. */
  readonly problems: () => readonly string[];
  /** Announces that the test provokes errors of this kind. */
  readonly expectProblems: (pattern: RegExp) => void;
  readonly close: () => Promise<void>;
}

export function electronExecutable(): string {
  const executable = process.env.BIENCHE_ELECTRON;
  if (!executable) throw new Error('BIENCHE_ELECTRON is not set; the global setup sets it');
  return executable;
}

/** Whether the tests drive the packaged app, `npm run test:package`, instead of the built one. */
export const isPackaged = process.env.BIENCHE_PACKAGED === '1';

/** The arguments and environment of one start; also for starts without Playwright. */
export function startOf(userData: string, files: readonly string[], policy?: string) {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  delete environment.ELECTRON_RUN_AS_NODE;
  delete environment.ELECTRON_RENDERER_URL;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    args: [...(isRoot ? ['--no-sandbox'] : []), ...(isPackaged ? [] : [projectFolder]), ...files],
    env: {
      ...environment,
      BIENCHE_USER_DATA: userData,
      ...(policy !== undefined && { BIENCHE_POLICY: policy }),
    },
  };
}

export async function launchApp(
  userData: string,
  { files = [], policy }: LaunchOptions,
): Promise<RunningApp> {
  const application = await _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: true,
    timeout: 50_000,
    ...startOf(userData, files, policy),
  });
  const problems: string[] = [];
  const expected: RegExp[] = [];
  const page = await application.firstWindow();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  // What the page said before the listeners stood is only heard when it loads again; a reload would lose the files.
  await page.waitForLoadState();
  if (files.length === 0) await page.reload();
  let isClosed = false;
  application.on('close', () => (isClosed = true));
  return {
    application,
    page,
    problems: () => problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
    expectProblems: (pattern) => void expected.push(pattern),
    close: async () => {
      if (!isClosed) await application.close();
    },
  };
}
