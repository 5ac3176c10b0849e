import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './has-display.mjs';
import { projectFolder } from './project-folder.mjs';

const tool = (...path) => join(projectFolder, 'node_modules', ...path);
/** The native compiler takes a third of the time; `typescript` itself is what ESLint reads types with. */
const nativeTypescript = tool('typescript-native', 'bin', 'tsc');
/** Packages that were installed before it came check with the other one. */
const typescript = existsSync(nativeTypescript) ? nativeTypescript : tool('typescript', 'bin', 'tsc');
const playwright = [process.execPath, tool('@playwright', 'test', 'cli.js'), 'test'];

/** Without a display each half of the tests gets one of its own, clipboard and focus too, and both run at once. */
const halves = [1, 2].map((half) => [
  ...['env', `BIENCHE_E2E_HALF=${half}`, 'xvfb-run', '-a'],
  ...[...playwright, `--shard=${half}/2`],
]);

/** What `npm test` runs, in this order: heading and the command lines of each stage, `isTogether` all at once. */
export const testStages = [
  {
    name: 'format',
    commands: [
      [process.execPath, tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    ],
  },
  { name: 'lint', commands: [[process.execPath, tool('eslint', 'bin', 'eslint.js'), '.']] },
  {
    name: 'types',
    commands: ['shared', 'tests/unit/renderer', '.', 'tests/e2e', 'tests/faults', 'tests/bench'].map(
      (project) => [process.execPath, typescript, '-p', project],
    ),
  },
  { name: 'unit', commands: [[process.execPath, tool('vitest', 'vitest.mjs'), 'run']] },
  {
    name: 'build',
    commands: [
      [process.execPath, tool('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    ],
  },
  { name: 'e2e', commands: hasDisplay() ? [playwright] : halves, isTogether: true },
];
