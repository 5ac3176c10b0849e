import { rm } from 'node:fs/promises';
import { FailureError } from '../../../../shared/contract/failure';
import { writeSafely } from '../../publish/write-safely';
import { reportFault } from '../../report-fault';
import { pack, unpack } from '../container';
import { readHeader } from '../container-header';
import { isLockOf, type WorkspaceKey } from '../lock/workspace-key';
import type { HeldWorkspace } from './held-workspace';

/**
 * Seals the backups as the workspace is sealed now: those in clear, and those under the key before. What cannot be sealed
 * at this moment, on a full disk say, stays as it is and is told; it is tried again when the workspace is opened. A backup
 * in clear that is damaged goes: nothing comes back from it, and its people could be read.
 */
export async function sealBackups(held: HeldWorkspace, before: WorkspaceKey | null): Promise<void> {
  const { backups, copy, id, key } = held;
  for (const backup of await backups.list(id)) {
    const path = backups.pathOf(id, backup.id);
    const clear = copy.temporary();
    try {
      const { lock } = await readHeader(path);
      const isSealed = lock === null ? key === null : key !== null && isLockOf(lock, key);
      const isOpen = lock === null || (before !== null && isLockOf(lock, before));
      if (isSealed || !isOpen) continue;
      const { lock: _lock, ...about } = await unpack(path, clear, before);
      await writeSafely(path, (target) => pack(clear, target, about, key));
    } catch (error) {
      reportFault(error);
      const isDamaged = error instanceof FailureError && error.failure.kind === 'workspace';
      if (isDamaged && !backup.isLocked) await rm(path, { force: true });
      else held.say('backups-unsealed');
    } finally {
      await rm(clear, { force: true });
    }
  }
}
