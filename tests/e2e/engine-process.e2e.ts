import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness/app-test';
import { askEngine, engineProcessId, killEngine } from './harness/engine-port';

test('the page and the engine talk over a port', async ({ launch }) => {
  const { page } = await launch();
  expect(await askEngine(page, 'roster.current', {})).toMatchObject({ output: null });
});

test('a reloaded page gets a new port', async ({ launch }) => {
  const { page } = await launch();
  await askEngine(page, 'roster.current', {});
  await page.reload();
  expect(await askEngine(page, 'roster.current', {})).toMatchObject({ output: null });
});

test('a killed engine comes back, and the page is told', async ({ launch, userData }) => {
  const { application, page } = await launch();
  await askEngine(page, 'roster.current', {});
  const before = await engineProcessId(application);
  expect(await killEngine(application, page)).toBe(1);
  expect(await engineProcessId(application)).not.toBe(before);
  expect(await askEngine(page, 'roster.current', {})).toMatchObject({ output: null });
  const log = join(userData, 'logs', 'bienche.log');
  expect(existsSync(log)).toBe(true);
  expect(readFileSync(log, 'utf8')).toContain('engine stopped');
});

test('an engine that does not stay up is given up, and that is said', async ({ launch }) => {
  const { application, page } = await launch();
  await askEngine(page, 'roster.current', {});
  for (const crashes of [1, 2, 3, 4]) expect(await killEngine(application, page)).toBe(crashes);
  const said = application.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        Reflect.set(dialog, 'showMessageBox', (_window: unknown, options: { message: string }) => {
          resolve(options.message);
          return new Promise(() => undefined);
        });
      }),
  );
  const processId = await engineProcessId(application);
  process.kill(processId ?? 0, 'SIGKILL');
  expect(await said).toContain('Bộ xử lý số liệu đã dừng nhiều lần');
});
