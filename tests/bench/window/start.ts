import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronExecutable, projectFolder, startOf } from '../../e2e/harness/launch-app';
import type { Sample } from '../measure';

/** From the start of the process until the page shows what it is for. */
async function timeStart(
  args: readonly string[],
  env: Record<string, string>,
  shown: string,
): Promise<Sample> {
  const from = performance.now();
  const application = await _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: true,
    args: [...args],
    env,
  });
  const page = await application.firstWindow();
  await page.waitForSelector(shown);
  const milliseconds = { 'first screen': performance.now() - from };
  await application.close();
  return { milliseconds };
}

export function startOurs(): Promise<Sample> {
  const { args, env } = startOf(mkdtempSync(join(tmpdir(), 'bien-che-bench-start-')), []);
  return timeStart(args, env, 'main button');
}

export function startEmptyWindow(): Promise<Sample> {
  const { args, env } = startOf(tmpdir(), []);
  const empty = join(import.meta.dirname, 'empty');
  return timeStart(
    args.map((arg) => (arg === projectFolder ? empty : arg)),
    env,
    'main',
  );
}
