import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import type { RepairReport } from '../../../../shared/contract/workspace';
import { writeSafely } from '../../publish/write-safely';
import { pack } from '../container';
import { headerIfReadable, readHeader } from '../container-header';
import { isLockOf } from '../lock/workspace-key';
import { removeDatabase, rescueTables, salvage } from '../repair';
import { besidePath } from './beside-path';
import { claimFor } from './claim-for';
import type { HostParts } from './host-parts';
import type { HeldWorkspace } from './held-workspace';
import { requireWorkspaceEnding } from './opening';
import { refuseLocked } from './refuse-locked';
import { sealAside } from './seal-aside';
import { isSameFile } from '../../publish/source-files';
import { emptyWorkspace } from './switching';

export interface RestoreHow {
  /** Of a file that cannot be opened. */
  readonly path?: string | undefined;
  /** Of a workspace that was never saved to a file. */
  readonly workspace?: string | undefined;
  readonly secret?: string | undefined;
}

/** A backup of the open workspace, or of another one, takes its place; what was there is kept. */
export async function restore(
  parts: HostParts,
  backup: string,
  { path: of, workspace, secret }: RestoreHow,
): Promise<void> {
  const { held, saving } = parts;
  held.forgetEvents();
  const unnamed = workspace ?? (of === undefined ? null : outOfReach(held, of));
  if (unnamed !== null && unnamed !== held.id) {
    await restoreUnnamed(parts, backup, unnamed, secret);
    return;
  }
  if (of !== undefined && of !== held.copy.pointer.path) await restoreClosed(parts, backup, of, secret);
  else await restoreOpen(parts, backup, secret);
  held.say('restored', 'last');
  held.audit.append('restored', held.copy.pointer.path, { backup });
  await saving.saveIfNeeded().catch(() => undefined);
  held.tell();
}

/** The workspace of a file whose folder or drive is not there: nothing can be put in its place. */
function outOfReach({ backups }: HeldWorkspace, file: string): string | null {
  return existsSync(dirname(file)) ? null : backups.idOf(file);
}

/** A passphrase is one of a file, which there is none of: what is restored is in clear from now on. */
async function restoreUnnamed(
  { held, switching, passphrases }: HostParts,
  backup: string,
  workspace: string,
  secret: string | undefined,
): Promise<void> {
  const unpackFrom = await held.backups.require(workspace, backup);
  const key = await passphrases.keyFor(unpackFrom, await readHeader(unpackFrom), secret);
  await switching.adopt({ ...emptyWorkspace, unpackFrom, unpackKey: key });
  held.say('restored');
  if (key) held.say('passphrase-gone');
  held.audit.append('restored', null, { backup });
  // What was put aside of it waited for the passphrase, which there is no file to enter for.
  if (await sealAside(held, key)) held.say('in-backups', 'last');
  held.tell();
}

/**
 * What is open becomes a backup itself, and where another file has been put in its place since, that one stays. The passphrase
 * is one of the file, and stays what it is: one that a backup was sealed with before does not come back with it.
 */
async function restoreOpen(parts: HostParts, backup: string, secret: string | undefined): Promise<void> {
  const { held, saving, switching, passphrases } = parts;
  const from = await held.backups.require(held.id, backup);
  const header = await readHeader(from);
  const isOurs = held.key !== null && (header.lock === null || isLockOf(header.lock, held.key));
  const unpackKey = isOurs ? held.key : await passphrases.keyFor(from, header, secret);
  // Keeping what is open may thin the very one away.
  const chosen = held.copy.temporary();
  try {
    await copyFile(from, chosen);
    await saving.saveIfNeeded();
    await saving.backUp(!held.hasUnsavedChanges && held.copy.pointer.isSaved);
    const { key } = held;
    await switching.adopt({
      ...{ ...emptyWorkspace, key, unpackKey, isSaved: false, unpackFrom: chosen, isSameFile: true },
    });
    if (key === null && unpackKey !== null) held.say('passphrase-gone');
  } finally {
    await rm(chosen, { force: true });
  }
}

/** A file that cannot be opened, in whose place the backup is put; it is kept beside. */
async function restoreClosed(
  { held, switching, passphrases }: HostParts,
  backup: string,
  path: string,
  secret: string | undefined,
): Promise<void> {
  const id = held.backups.idOf(path);
  if (id === null) throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path });
  const from = await held.backups.require(id, backup);
  const key = await passphrases.keyFor(from, await readHeader(from), secret);
  const lock = (await headerIfReadable(path))?.lock;
  const own = claimFor(path, false, 'must-write');
  // Kept before anything else takes its place, whatever happens on the way.
  const kept = existsSync(path) ? besidePath(path, 'damaged') : null;
  try {
    if (kept !== null) await copyFile(path, kept);
    await switching.adopt({ ...emptyWorkspace, path, key, ...own, isSaved: false, unpackFrom: from });
    if (lock && key === null) held.say('passphrase-gone');
    else if (lock && key !== null && !isLockOf(lock, key)) held.say('passphrase-before');
  } catch (error) {
    own.claim?.release();
    if (kept !== null) await rm(kept, { force: true });
    throw error;
  }
}

/** Saves what can be read of a damaged file as another one; the damaged one stays as it is. */
export async function repair(
  { held, passphrases }: HostParts,
  path: string,
  target: string,
  secret: string | undefined,
): Promise<RepairReport> {
  requireWorkspaceEnding(target);
  if (isSameFile(path, target) || isSameFile(held.copy.pointer.path ?? '', target))
    throw new FailureError({ kind: 'workspace', problem: 'target-taken', path: target });
  const header = await headerIfReadable(path);
  const key = header && (await passphrases.keyFor(path, header, secret));
  await refuseLocked(target, key);
  const { claim } = claimFor(target, false, 'must-write');
  const [damaged, rescued] = [held.copy.temporary(), held.copy.temporary()];
  try {
    await salvage(path, damaged, key);
    const report = await rescueTables(damaged, rescued, target);
    const about = { ...held.about, id: header?.id ?? randomUUID(), version: header?.version ?? 1 };
    await writeSafely(target, (temporary) => pack(rescued, temporary, about, key));
    const { tables, lostTables } = report;
    held.audit.append('repaired', path, { savedTo: target, tables, lostTables });
    return report;
  } finally {
    claim?.release();
    for (const each of [damaged, rescued]) await removeDatabase(each);
  }
}
