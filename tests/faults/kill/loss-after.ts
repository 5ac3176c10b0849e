import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { answeringFor } from '../../../electron/engine/workspace/serve-workspace';
import type { PersonCard } from '../../../shared/contract/people';
import { WorkspaceHost } from '../../../electron/engine/workspace/workspace-host';
import { acknowledged, exportedFile, passphrase, type Work, workspaceFile } from './prepared';

/** People that the workspace may hold after a kill: what stood there before, or what was being put there. */
const allowed: Readonly<Record<Work, readonly number[]>> = {
  import: [200, 300],
  correct: [300],
  export: [300],
  migrate: [3],
  switch: [0, 300],
  restore: [200, 300],
  passphrase: [300],
  lock: [300],
  delete: [0, 300],
};

const noSignal = new AbortController().signal;

async function people(host: WorkspaceHost): Promise<number> {
  const answer = answeringFor(host);
  const { waiting } = host.state;
  if (waiting) await host.open(waiting.path, { secret: passphrase });
  const roster = (await answer('roster.current', {}, noSignal, () => undefined)) as { people: number } | null;
  if (roster === null) return 0;
  const question = { asOf: null, filter: { all: [] }, conditions: [{ all: [] }] };
  const [counted] = (await answer('count', question, noSignal, () => undefined)) as number[];
  if (counted !== roster.people)
    throw new Error(`${counted} people in the table, ${roster.people} in the roster`);
  return roster.people;
}

/** The number of the correction that the first person shows; -1 where nothing was corrected. */
async function correctionIn(host: WorkspaceHost): Promise<number> {
  const asked = { person: 1, language: 'vi' };
  const { values } = (await answeringFor(host)(
    'people.card',
    asked,
    noSignal,
    () => undefined,
  )) as PersonCard;
  const { value } = values.find(({ column }) => column === 'specialisation') ?? {};
  return Number(/^Luật (\d+)$/.exec(String(value))?.[1] ?? -1);
}

/** What was answered as done must be there; one that was on its way may be. */
function isLost(folder: string, what: 'corrected' | 'saved', found: number): boolean {
  const path = acknowledged(folder, what);
  return existsSync(path) && found < Number(readFileSync(path, 'utf8'));
}

/** Opens what a kill left, here and in another home; answers what was lost, null where nothing was. */
export async function lossAfter(work: Work, folder: string, home: string): Promise<string | null> {
  const host = await WorkspaceHost.start({ home, app: 'faults' });
  const found = await people(host);
  if (work === 'correct' && isLost(folder, 'corrected', await correctionIn(host)))
    return 'a correction that was answered as done is gone';
  const { event } = host.state;
  const backups = await host.listBackups();
  await host.close();
  if (event === 'conflict') return `a conflict with itself after ${work}`;
  if (!['migrate', 'delete', 'switch'].includes(work) && backups.length === 0)
    return `no backups are listed after ${work}`;
  if (!allowed[work].includes(found)) return `${found} people after ${work}`;
  if (host.audit.page(0, 10_000).broken > 0) return `the log is broken after ${work}`;
  if (work !== 'migrate' && (work !== 'delete' || existsSync(workspaceFile(folder)))) {
    const other = await WorkspaceHost.start({ home: join(folder, 'other'), app: 'faults' });
    await other.open(workspaceFile(folder), { secret: passphrase });
    const saved = await people(other);
    const isGone = work === 'correct' && isLost(folder, 'saved', await correctionIn(other));
    await other.close();
    if (isGone) return 'a correction that was answered as saved is not in the file';
    // What is open may be an empty one; the file never is.
    if (!allowed[work].includes(saved) || saved === 0) return `${saved} people in the file after ${work}`;
  }
  const exported = exportedFile(folder);
  if (existsSync(exported)) await new ExcelJS.Workbook().xlsx.readFile(exported);
  return null;
}
