import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lossAfter } from './loss-after';
import { prepare, type Work } from './prepared';

/** Starts something on `home` that does `work` in `folder`, and kills it so many milliseconds later. */
export type Kill = (work: Work, folder: string, home: string, wait: number) => Promise<void>;

/** Kills once at a random moment; answers what was lost, null where nothing was. */
export async function runKill(kill: Kill, work: Work): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-kill-'));
  const home = join(folder, 'data', 'workspace');
  const wait = Math.round(Math.random() * 900);
  try {
    await prepare(work, folder, home);
    await kill(work, folder, home, wait);
    return await lossAfter(work, folder, home);
  } catch (error) {
    return `${work} after ${wait} ms: ${(error as Error).stack}`;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
