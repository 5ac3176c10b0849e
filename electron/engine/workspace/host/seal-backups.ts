import { rm } from 'node:fs/promises';
import { writeSafely } from '../../publish/write-safely';
import { reportFault } from '../../report-fault';
import { pack, unpack } from '../container';
import { readHeader } from '../container-header';
import { isLockOf, type WorkspaceKey } from '../lock/workspace-key';
import type { HeldWorkspace } from './held-workspace';
import { isPastReading } from './is-problem';

/**
 * Seals the backups as the workspace is sealed now: those in clear, and those under the key before. What cannot be sealed
 * at this moment, on a full disk say, stays as it is and is told; it is tried again when the workspace is opened. A backup
 * in clear that is damaged, or of which nobody can tell any more, goes once there is a passphrase: nothing comes back from
 * it, and its people could be read.
 */
export async function sealBackups(held: HeldWorkspace, before: WorkspaceKey | null): Promise<void> {
  for (const id of await sealedAlike(held))
    for (const backup of await held.backups.all(id))
      await sealBackup(held, held.backups.pathOf(id, backup), before);
}

/**
 * What a conflict has put beside its file has a number of its own since; what it was before lies under the number of its
 * origin. Where that has no file any more these are its backups alone; where it has, they are of that file.
 */
async function sealedAlike(held: HeldWorkspace): Promise<string[]> {
  const { id, key, backups } = held;
  const origin = held.identity?.origin;
  if (origin === undefined || origin === id) return [id];
  const standing = await backups.standing(origin);
  if (standing === 'away' && key !== null && (await backups.list(origin)).some(({ isLocked }) => !isLocked))
    held.say('backups-unsealed');
  return standing === 'gone' || standing === 'none' ? [id, origin] : [id];
}

async function sealBackup(held: HeldWorkspace, path: string, before: WorkspaceKey | null): Promise<void> {
  const { copy, key } = held;
  const clear = copy.temporary();
  let isInClear = true;
  try {
    const { lock } = await readHeader(path);
    isInClear = lock === null;
    const isSealed = lock === null ? key === null : key !== null && isLockOf(lock, key);
    const isOpen = lock === null || (before !== null && isLockOf(lock, before));
    if (isSealed || !isOpen) return;
    const { lock: _lock, ...about } = await unpack(path, clear, before);
    await writeSafely(path, (target) => pack(clear, target, about, key));
  } catch (error) {
    reportFault(error);
    if (key !== null && isInClear && isPastReading(error)) await rm(path, { force: true });
    else held.say('backups-unsealed');
  } finally {
    await rm(clear, { force: true });
  }
}
