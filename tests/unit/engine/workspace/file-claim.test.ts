import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimPath, FileClaim } from '../../../../electron/engine/workspace/file-claim';
import { temporaryFolder } from '../make/temporary-folder';

const { folder } = temporaryFolder();
const workspace = join(folder, 'hồ sơ.bienche');
const path = claimPath(workspace);
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

function claimed(claim: object, beat = minutesAgo(0)): void {
  const since = minutesAgo(1).toISOString();
  writeFileSync(path, JSON.stringify({ id: 'x', user: 'lan', machine: hostname(), since, ...claim }));
  utimesSync(path, beat, beat);
}

function taken(): boolean {
  const result = FileClaim.take(workspace);
  if (typeof result === 'string' || !('claim' in result)) return false;
  result.claim.release();
  return true;
}

test('a claim of a program that runs, here or elsewhere, holds', () => {
  claimed({ process: process.ppid });
  expect(FileClaim.take(workspace)).toMatchObject({ by: `lan (${hostname()})` });
  claimed({ process: 1, machine: 'SNV-02' });
  expect(FileClaim.take(workspace)).toMatchObject({ by: 'lan (SNV-02)' });
});

test('a claim without a beat for five minutes holds no more, though its number is in use again', () => {
  claimed({ process: process.ppid }, minutesAgo(6));
  expect(taken()).toBe(true);
  claimed({ process: 1, machine: 'SNV-02' }, minutesAgo(6));
  expect(taken()).toBe(true);
});

test('a claim of a program that was killed holds no more', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  claimed({ process: child.pid });
  expect(taken()).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(taken()).toBe(true);
});

test('a claim that was torn while it was written holds for a moment only', () => {
  writeFileSync(path, '');
  expect(taken()).toBe(false);
  utimesSync(path, minutesAgo(1), minutesAgo(1));
  expect(taken()).toBe(true);
  expect(() => readFileSync(path)).toThrow();
});
