import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { FailureError } from '../../../../shared/contract/failure';
import type { RepairReport } from '../../../../shared/contract/workspace';
import { writeSafely } from '../../publish/write-safely';
import { pack } from '../container';
import { readHeader } from '../container-header';
import { isLockOf } from '../lock/workspace-key';
import { removeDatabase, rescueTables, salvage } from '../repair';
import { besidePath } from './beside-path';
import { claimFor } from './claim-for';
import type { HostParts } from './host-parts';
import { requireWorkspaceEnding } from './opening';
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
  const { held, saving, switching, passphrases } = parts;
  if (workspace !== undefined && workspace !== held.id) {
    const unpackFrom = await held.backups.require(workspace, backup);
    await switching.adopt({ ...emptyWorkspace, unpackFrom });
    held.event = 'restored';
    held.audit.append('restored', null, { backup });
    held.tell();
    return;
  }
  const isOpen = of === undefined || of === held.copy.pointer.path;
  const path = isOpen ? held.copy.pointer.path : of;
  const id = isOpen ? held.id : held.backups.idOf(of);
  if (id === null) throw new FailureError({ kind: 'workspace', problem: 'backup-missing', path: path ?? '' });
  const from = await held.backups.require(id, backup);
  const header = await readHeader(from);
  const isOurs = isOpen && held.key !== null && (header.lock === null || isLockOf(header.lock, held.key));
  const key = isOurs ? held.key : await passphrases.keyFor(from, header, secret);
  const own =
    isOpen || path === null
      ? { claim: held.claim, readOnly: held.readOnly }
      : claimFor(path, false, 'must-write');
  // Kept before anything else takes its place, whatever happens on the way.
  const kept = !isOpen && path !== null && existsSync(path) ? besidePath(path, 'damaged') : null;
  try {
    if (kept !== null && path !== null) await copyFile(path, kept);
    if (isOpen) await saving.backUp(true);
    await switching.adopt({ path, key, ...own, isSaved: false, unpackFrom: from });
  } catch (error) {
    if (own.claim !== held.claim) own.claim?.release();
    if (kept !== null) await rm(kept, { force: true });
    throw error;
  }
  held.event = 'restored';
  held.audit.append('restored', path, { backup });
  await saving.saveIfNeeded().catch(() => undefined);
  held.tell();
}

/** Saves what can be read of a damaged file as another one; the damaged one stays as it is. */
export async function repair(
  { held, passphrases }: HostParts,
  path: string,
  target: string,
  secret: string | undefined,
): Promise<RepairReport> {
  requireWorkspaceEnding(target);
  const header = await readHeader(path).catch(() => null);
  const key = header && (await passphrases.keyFor(path, header, secret));
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
    for (const each of [damaged, rescued]) await removeDatabase(each);
  }
}
