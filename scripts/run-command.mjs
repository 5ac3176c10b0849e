import { spawn } from 'node:child_process';
import { projectFolder } from './project-folder.mjs';

/** Runs a program to its end with this terminal; answers its exit code (1 when a signal ended it). */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of an installed package, or one of ours, with this Node. */
export function runNode(args, options) {
  return runCommand(process.execPath, args, options);
}
