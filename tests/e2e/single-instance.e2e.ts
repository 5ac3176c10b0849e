import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/app-test';
import { electronExecutable, startOf } from './harness/launch-app';
import './harness/page-desktop';

test('a second start hands its files over and ends', async ({ launch, userData, folder }) => {
  const { page } = await launch();
  await page.evaluate(() => window.desktop.startPaths());
  const handed = await page.evaluateHandle(() => ({
    paths: new Promise<readonly string[]>((resolve) => {
      window.desktop.onEvent((event) => event.type === 'open-paths' && resolve(event.paths));
    }),
  }));
  const roster = join(folder, `danh sách "2024" O'Brien.csv`);
  writeFileSync(roster, 'Họ và tên\n');
  const { args, env } = startOf(userData, [roster]);
  const second = spawn(electronExecutable(), args, { env, stdio: 'ignore' });
  try {
    expect(await once(second, 'exit', { signal: AbortSignal.timeout(30_000) })).toEqual([0, null]);
  } finally {
    second.kill('SIGKILL');
  }
  expect(await handed.evaluate(({ paths }) => paths)).toEqual([roster]);
});
