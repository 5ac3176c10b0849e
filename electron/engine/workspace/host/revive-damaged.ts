import { EngineService } from '../../engine-service';
import { reportFault } from '../../report-fault';
import type { HeldWorkspace } from './held-workspace';

/**
 * A working copy that could not be opened once may be whole: every start tries it again, and one that opens is put aside
 * with what could not be saved, to become a backup.
 */
export async function reviveDamaged({ home, copy }: HeldWorkspace): Promise<void> {
  for (const name of copy.damaged) {
    if (copy.isHalf(name)) continue;
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
