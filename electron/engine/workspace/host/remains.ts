import { statSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import type { Remain } from '../../../../shared/contract/workspace';
import { EngineService } from '../../engine-service';
import { reportFault } from '../../report-fault';
import { readHeader } from '../container-header';
import { tagOf } from '../working-copy';
import type { HeldWorkspace } from './held-workspace';
import { isPastReading } from './is-problem';

/*
 * What of ours can hold people, and what becomes of it. In the data folder:
 *   working-…       the working copy; others are wiped at every start and with every switch
 *   temporary-…     while a file is written; wiped alike
 *   spill           what does not fit into memory; wiped alike
 *   backups/ID/…    sealed as their workspace is (`seal-backups`), deleted with it; listed under "Backups"
 *   kept-…          becomes a backup when its workspace is opened (`seal-aside`)
 *   damaged-…       becomes one when it opens (`revive-damaged`)
 * and beside files `.bienche-…` while they are written (`temporary-files`), conflicts and damaged files (`copiesBeside`).
 * The last two of the folder, and backups that nobody can read, may stay: they are the remains, named here.
 */

/** Whose a remain is: `unknown` is what was kept before there was a number or a note, or what belongs to no workspace by now. */
type Owner = { readonly id: string } | 'unknown';

/** All that remains, to be shown and deleted by hand. */
export async function listRemains(held: HeldWorkspace): Promise<Remain[]> {
  const { home, copy } = held;
  const names = [...copy.damaged, ...copy.aside, ...copy.strays, ...(await pastReading(held))];
  return names.map((name) => {
    const { size, mtimeMs } = statSync(join(home, name));
    return { name, size, changedAt: new Date(mtimeMs).toISOString(), isKept: copy.aside.includes(name) };
  });
}

/** Deletes one of those by hand. */
export async function removeRemain(held: HeldWorkspace, name: string): Promise<void> {
  const isOne = (await listRemains(held)).some((each) => each.name === name);
  if (!isOne) throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path: name });
  try {
    held.copy.remove(name);
  } catch (error) {
    throw new FailureError({ kind: 'file-busy', path: name }, { cause: error });
  }
}

/**
 * What remains of a workspace goes: `with-it`, whatever it is, or else once it has a passphrase, but for what cannot be
 * opened at this moment only. Answers whether anything remains of which nobody knows whose it is.
 */
export async function wipeRemains(
  held: HeldWorkspace,
  id: string,
  how: 'with-it' | 'past-reading',
): Promise<boolean> {
  const { copy, home } = held;
  let isAnyUnknown = false;
  for (const name of [...copy.damaged, ...copy.strays]) {
    const owner = ownerOf(held, name, id);
    if (owner === 'unknown') isAnyUnknown = true;
    else if (owner.id === id && (how === 'with-it' || (await isDamaged(home, name))))
      tryTo(() => copy.remove(name));
  }
  return isAnyUnknown;
}

function ownerOf({ copy, backups }: HeldWorkspace, name: string, id: string): Owner {
  const tag = copy.tagIn(name);
  const owner = [id, ...backups.workspaces].find((each) => tagOf(each) === tag);
  return owner === undefined ? 'unknown' : { id: owner };
}

async function isDamaged(home: string, name: string): Promise<boolean> {
  if (!name.endsWith('.duckdb')) return true;
  const reason: unknown = await EngineService.open(home, name).then(
    (service) => service.close(),
    (error: unknown) => error,
  );
  return reason !== undefined && (!(reason instanceof FailureError) || reason.failure.kind === 'workspace');
}

/** Backups of any workspace from which nothing comes back; of the form `backups/ID/NAME`. */
async function pastReading({ backups, home }: HeldWorkspace): Promise<string[]> {
  const found: string[] = [];
  for (const id of backups.workspaces)
    for (const backup of await backups.all(id)) {
      const path = backups.pathOf(id, backup);
      const reason: unknown = await readHeader(path).catch((error: unknown) => error);
      if (isPastReading(reason)) found.push(path.slice(home.length + 1));
    }
  return found;
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch (error) {
    reportFault(error);
  }
}
