import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { answeringFor } from '../../../electron/engine/workspace/serve-workspace';
import { WorkspaceHost } from '../../../electron/engine/workspace/workspace-host';
import { writeRoster } from '../rosters';

export type Work =
  'import' | 'correct' | 'export' | 'migrate' | 'switch' | 'restore' | 'passphrase' | 'lock' | 'delete';

export const passphrase = 'trời xanh mây trắng';

export const workspaceFile = (folder: string): string => join(folder, 'hồ sơ.bienche');
export const exportedFile = (folder: string): string => join(folder, 'xuất.xlsx');

/** What was answered as done before the kill: the number of the last correction, and of the last one that was saved. */
export const acknowledged = (folder: string, what: 'corrected' | 'saved'): string => join(folder, what);

const noSignal = new AbortController().signal;
const made = new Map<Work, string>();

/** The workspace that is worked on, made once for all runs. */
async function prepared(work: Work): Promise<string> {
  const known = made.get(work);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-kill-before-'));
  made.set(work, folder);
  if (work === 'migrate') {
    const frozen = fileURLToPath(
      new URL('../../integration/workspaces/version-1.duckdb.gz', import.meta.url),
    );
    writeFileSync(join(folder, 'version-1.duckdb'), gunzipSync(readFileSync(frozen)));
    return folder;
  }
  const host = await WorkspaceHost.start({ home: join(folder, 'first'), app: 'faults' });
  // Where the corrected roster lies must be the same in every run.
  await answeringFor(host)('roster.open', { paths: [writeRoster(folder, 300)] }, noSignal, () => undefined);
  await host.saveAs(workspaceFile(folder));
  await host.close();
  rmSync(join(folder, 'first'), { recursive: true });
  return folder;
}

/** Puts what is worked on into a folder: the file, and a home that was left in order with it open. */
export async function prepare(work: Work, folder: string, home: string): Promise<void> {
  cpSync(await prepared(work), folder, { recursive: true });
  mkdirSync(home, { recursive: true });
  if (work === 'migrate') {
    cpSync(join(folder, 'version-1.duckdb'), join(home, 'workspace.duckdb'));
    return;
  }
  const host = await WorkspaceHost.start({ home, app: 'faults' });
  await host.open(workspaceFile(folder));
  await host.close();
}

export function removePrepared(): void {
  for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
  made.clear();
}
