import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { runNode } from './run-command.mjs';

const program = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** Builds main, preload and page into `out/`; answers the exit code. */
export function buildApp() {
  return runNode([program, 'build', '--logLevel', 'warn']);
}

/** Runs the app with hot reload. */
export function developApp(electron, args) {
  return runNode([program, 'dev', ...args], { env: { ...process.env, ELECTRON_EXEC_PATH: electron } });
}
