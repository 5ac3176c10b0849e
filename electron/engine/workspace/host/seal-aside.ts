import { reportFault } from '../../report-fault';
import { EngineService } from '../../engine-service';
import { readIdentity } from '../identity';
import type { HeldWorkspace } from './held-workspace';
import { packDatabase } from './saving';

/** What could be saved nowhere when this workspace was locked or left becomes a backup of it, sealed as it is now. */
export async function sealAside(held: HeldWorkspace): Promise<void> {
  await eachAside(held, held.id, async (service) => {
    await held.backups.write(held.id, held.limits.backups, (target) =>
      packDatabase(held, service, target, held.about),
    );
  });
}

/** Deletes what was put aside of a workspace that is deleted. */
export async function removeAside(held: HeldWorkspace, id: string): Promise<void> {
  await eachAside(held, id, () => Promise.resolve());
}

async function eachAside(
  held: HeldWorkspace,
  id: string,
  work: (service: EngineService) => Promise<void>,
): Promise<void> {
  for (const name of held.copy.aside) {
    try {
      const service = await EngineService.open(held.home, name);
      try {
        if ((await readIdentity(service.database)).id !== id) continue;
        await work(service);
      } finally {
        service.close();
      }
      held.copy.removeAside(name);
    } catch (error) {
      reportFault(error);
      held.event = 'kept-aside';
    }
  }
}
