import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { answeringFor } from '../../electron/engine/workspace/serve-workspace';
import { WorkspaceHost } from '../../electron/engine/workspace/workspace-host';
import { writeRoster } from './rosters';

export const works = ['import', 'correct', 'export', 'migrate', 'switch'] as const;
export type Work = (typeof works)[number];

/** People that the workspace may hold after a kill: what stood there before, or what was being put there. */
const allowed: Readonly<Record<Work, readonly number[]>> = {
  import: [200, 300],
  correct: [300],
  export: [300],
  migrate: [3],
  switch: [0, 300],
};

const noSignal = new AbortController().signal;
const people = async (host: WorkspaceHost): Promise<number> => {
  const answer = answeringFor(host);
  const roster = (await answer('roster.current', {}, noSignal, () => undefined)) as { people: number } | null;
  if (roster === null) return 0;
  const question = { asOf: null, filter: { all: [] }, conditions: [{ all: [] }] };
  const [counted] = (await answer('count', question, noSignal, () => undefined)) as number[];
  if (counted !== roster.people)
    throw new Error(`${counted} people in the table, ${roster.people} in the roster`);
  return roster.people;
};

/** Kills a working engine at a random moment; answers what was lost, null where nothing was. */
export async function killOnce(work: Work, wait: number): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-kill-'));
  const home = join(folder, 'home');
  const file = join(folder, 'hồ sơ.bienche');
  const before = await prepared(work);
  cpSync(before, folder, { recursive: true });
  try {
    if (work !== 'migrate') {
      const own = await WorkspaceHost.start({ home, app: 'faults' });
      await own.open(file);
      await own.close();
    }
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
    const host = await WorkspaceHost.start({ home, app: 'faults' });
    const found = await people(host);
    await host.close();
    if (!allowed[work].includes(found)) return `${found} people after ${work}`;
    if (host.audit.page(0, 10_000).broken > 0) return `the log is broken after ${work}`;
    if (work !== 'migrate') {
      const other = await WorkspaceHost.start({ home: join(folder, 'other'), app: 'faults' });
      await other.open(file);
      const saved = await people(other);
      await other.close();
      if (!allowed[work].includes(saved)) return `${saved} people in the file after ${work}`;
    }
    const exported = join(folder, 'xuất.xlsx');
    if (existsSync(exported)) await new ExcelJS.Workbook().xlsx.readFile(exported);
    return null;
  } catch (error) {
    return `${work} after ${wait} ms: ${(error as Error).stack}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const made = new Map<Work, string>();

/** The workspace that is worked on, made once for all runs. */
async function prepared(work: Work): Promise<string> {
  const known = made.get(work);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-kill-before-'));
  made.set(work, folder);
  const home = join(folder, 'home');
  if (work === 'migrate') {
    mkdirSync(home);
    const frozen = fileURLToPath(new URL('../integration/workspaces/version-1.duckdb.gz', import.meta.url));
    writeFileSync(join(home, 'workspace.duckdb'), gunzipSync(readFileSync(frozen)));
    return folder;
  }
  const host = await WorkspaceHost.start({ home: join(folder, 'first'), app: 'faults' });
  // Where the corrected roster lies must be the same in every run.
  await answeringFor(host)('roster.open', { paths: [writeRoster(folder, 300)] }, noSignal, () => undefined);
  await host.saveAs(join(folder, 'hồ sơ.bienche'));
  await host.close();
  rmSync(join(folder, 'first'), { recursive: true });
  return folder;
}

export function removePrepared(): void {
  for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
  made.clear();
}
