import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Kill } from './run-kill';

/** Kills the engine alone, a Node process without a window, so many milliseconds after it began to work. */
export const killEngine: Kill = async (work, folder, home, wait) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('killed-child.ts', import.meta.url)), home, folder, work],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      // A migration is killed while it starts.
      if (bytes.toString().includes(work === 'migrate' ? 'starting' : 'ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the engine ended by itself (${code})`)));
  });
  await started;
  child.removeAllListeners('exit');
  await new Promise((resolve) => setTimeout(resolve, wait));
  child.kill('SIGKILL');
  await once(child, 'exit');
};
