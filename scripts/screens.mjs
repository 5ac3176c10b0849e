import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './electron-vite.mjs';
import { hasDisplay } from './has-display.mjs';
import { reportFailure } from './report-failure.mjs';
import { runCommand } from './run-command.mjs';

/**
 * `npm run screens` pictures every screen and dialog into `.cache/screens`. `-- --only people,dialog` takes those whose
 * names begin so; `--language`, `--theme`, `--size`, `--people` choose how (`--theme light,dark`), `--all` every way.
 * `--guide` makes the pictures of the user guide, `--animation` the moving one of the README.
 */
await reportFailure(async () => {
  const status = await buildApp();
  if (status !== 0) return status;
  const [first, ...rest] = process.argv.slice(2);
  const photograph = [process.execPath, '--import', 'tsx'];
  if (first === '--animation') photograph.push('tests/e2e/screens/animate.ts');
  else photograph.push('tests/e2e/screens/photograph.ts', ...(first === undefined ? [] : [first, ...rest]));
  const [program, ...args] = hasDisplay() ? photograph : ['xvfb-run', '-a', ...photograph];
  return runCommand(program, args, {
    env: { ...process.env, BIENCHE_ELECTRON: await resolveElectron() },
  });
});
