import { EngineService } from '../../engine-service';
import { FailureError } from '../../../../shared/contract/failure';
import { reportFault } from '../../report-fault';
import type { HeldWorkspace } from './held-workspace';

/**
 * A working copy that could not be opened once may be whole: every start tries it again, and one that opens is put aside
 * with what could not be saved, to become a backup.
 */
export async function reviveDamaged({ home, copy }: HeldWorkspace): Promise<void> {
  for (const name of copy.damaged) {
    const changedAt = copy.changedAt(name);
    try {
      const service = await EngineService.open(home, name);
      service.close();
      copy.putAside(copy.isOfLocked(name) ? 'locked' : 'clear', name, changedAt);
    } catch (error) {
      reportFault(error);
    }
  }
}

/** What was kept of a workspace in clear goes once it has a passphrase, but for what cannot be opened at this moment only. */
export async function wipeDamaged({ home, copy }: HeldWorkspace, path: string): Promise<void> {
  for (const name of copy.damagedOf(path)) {
    const reason = await EngineService.open(home, name).then(
      (service) => service.close(),
      (error: unknown) => error,
    );
    const isDamage = !(reason instanceof FailureError) || reason.failure.kind === 'workspace';
    if (reason !== undefined && isDamage) copy.removeDamaged(name);
  }
}
