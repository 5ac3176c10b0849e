import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sample } from '../measure';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What an office program needs to open a workbook and write it as text; its start is part of it. */
export function convertWithLibreOffice(file: string): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-bench-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const from = performance.now();
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const milliseconds = { import: performance.now() - from };
  rmSync(folder, { recursive: true });
  return Promise.resolve({ milliseconds });
}
