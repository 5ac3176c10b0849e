import { EngineService } from '../../engine-service';
import type { HeldWorkspace } from './held-workspace';

/**
 * A working copy that could not be opened once may be whole: every start tries it again, and one that opens is put aside
 * with what could not be saved, to become a backup.
 */
export async function reviveDamaged({ home, copy }: HeldWorkspace): Promise<void> {
  for (const name of copy.damaged) {
    const changedAt = copy.changedAt(name);
    const service = await EngineService.open(home, name).catch(() => null);
    if (!service) continue;
    service.close();
    copy.putAside(name, changedAt);
  }
}
