import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Megabytes of all processes of a running program, what they share counted once; null where the system does not tell. */
export async function memoryOf(application: ElectronApplication): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const metrics = await application.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  const pids = new Set([application.process().pid, ...metrics, ...childrenOf(metrics)]);
  let kilobytes = 0;
  for (const pid of pids) {
    if (pid === undefined) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

function childrenOf(parents: readonly number[]): number[] {
  const known = new Set(parents);
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
      return known.has(parent) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
