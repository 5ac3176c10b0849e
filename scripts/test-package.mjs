import { join } from 'node:path';
import { hasDisplay } from './has-display.mjs';
import { projectFolder } from './project-folder.mjs';
import { reportFailure } from './report-failure.mjs';
import { runCommand, runNode } from './run-command.mjs';

/** `npm run test:package`: packages the app for Linux and runs the e2e tests against it; `-- FILE…` runs those. */
await reportFailure(async () => {
  const packaged = await runNode(['scripts/package.mjs', '--dir', '--inspectable']);
  if (packaged !== 0) return packaged;
  const playwright = [
    process.execPath,
    'node_modules/@playwright/test/cli.js',
    'test',
    ...process.argv.slice(2),
  ];
  const [program, ...args] = hasDisplay() ? playwright : ['xvfb-run', '-a', ...playwright];
  return runCommand(program, args, {
    env: {
      ...process.env,
      BIENCHE_PACKAGED: '1',
      BIENCHE_ELECTRON: join(projectFolder, 'dist', 'linux-unpacked', 'bienche'),
    },
  });
});
