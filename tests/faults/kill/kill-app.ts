import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { askEngine } from '../../e2e/harness/engine-port';
import { electronExecutable, launchApp, type RunningApp, startOf } from '../../e2e/harness/launch-app';
import type { Kill } from './run-kill';
import { workOn } from './work-on';

/** Processes of the app with this data folder that are still alive. */
function alive(userData: string): number {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${name}/status`, 'utf8'))) return false;
      return readFileSync(`/proc/${name}/environ`, 'utf8').includes(`BIENCHE_USER_DATA=${userData}\0`);
    } catch {
      return false;
    }
  }).length;
}

async function untilAllGone(userData: string): Promise<void> {
  for (let turn = 0; alive(userData) > 0; turn += 1) {
    if (turn === 300) throw new Error(`${alive(userData)} processes outlive the app`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** With its children, as a power cut does, or itself alone, so that they are left to notice it. */
const killing =
  (withChildren: boolean): Kill =>
  async (work, folder, home, wait) => {
    const userData = dirname(home);
    const kill = (main: number): boolean => process.kill(withChildren ? -main : main, 'SIGKILL');
    if (work === 'migrate') {
      const { args, env } = startOf(userData, []);
      const child = spawn(electronExecutable(), args, { env, detached: true, stdio: 'ignore' });
      // It takes the app about two seconds to come to its workspace.
      await new Promise((resolve) => setTimeout(resolve, wait * 3));
      if (child.pid !== undefined) kill(child.pid);
      await once(child, 'exit');
    } else {
      // On a busy machine Electron now and then hangs in its launch.
      const launch = (): Promise<RunningApp> => launchApp(userData, {});
      const { application, page } = await launch().catch(launch);
      const closed = application.waitForEvent('close');
      const working = workOn(work, folder, async (name, input) => {
        const answer = await askEngine(page, name, input);
        if ('failure' in (answer as object)) throw new Error(JSON.stringify(answer));
      });
      const ended = working.catch((error: unknown) => error);
      const early = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, wait))]);
      kill(application.process().pid ?? 0);
      await closed;
      await ended;
      if (early instanceof Error) throw early;
    }
    await untilAllGone(userData);
  };

export const killAppWithChildren = killing(true);
export const killMainAlone = killing(false);
