import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './electron-vite.mjs';
import { hasDisplay } from './has-display.mjs';
import { reportFailure } from './report-failure.mjs';
import { runCommand } from './run-command.mjs';

/** `npm run faults` and `npm run faults -- 20`: kills, full disks and the like. */
await reportFailure(async () => {
  const status = await buildApp();
  if (status !== 0) return status;
  const faults = [process.execPath, '--import', 'tsx', 'tests/faults/run.ts', ...process.argv.slice(2)];
  const [program, ...args] = hasDisplay() ? faults : ['xvfb-run', '-a', ...faults];
  return runCommand(program, args, { env: { ...process.env, BIENCHE_ELECTRON: await resolveElectron() } });
});
