import { reportFault } from '../../report-fault';
import { EngineService } from '../../engine-service';
import { readIdentity, type Identity } from '../identity';
import type { HeldWorkspace } from './held-workspace';
import { lockedFileOf } from './locked-file';
import { reviveDamaged } from './revive-damaged';
import { packDatabase } from './saving';

/**
 * What could be saved nowhere when a workspace was locked or left, or could not be opened at an earlier start, becomes a
 * backup of its workspace, of the time when it was changed last: of the open one sealed as that is now, of another one in
 * clear where that has no passphrase; else it waits for it. Answers whether any did.
 */
export async function sealAside(held: HeldWorkspace): Promise<boolean> {
  await reviveDamaged(held);
  return eachAside(held, async (service, { id, origin }, changedAt) => {
    const isOpen = held.engine !== null && id === held.identity?.id;
    const [newest] = await held.backups.list(id);
    if (!isOpen && (newest?.isLocked === true || (await lockedFileOf(held, id)) !== null)) return false;
    const savedAt = new Date(changedAt).toISOString();
    const about = { ...held.about, id, savedAt, ...(origin === undefined ? {} : { origin }) };
    await held.backups.write(id, held.limits.backups, (target) =>
      packDatabase(held.copy, service.database, target, about, isOpen ? held.key : null),
    );
    return true;
  });
}

/** Deletes what was put aside of a workspace that is deleted. */
export async function removeAside(held: HeldWorkspace, id: string): Promise<void> {
  await eachAside(held, (_service, identity) => Promise.resolve(identity.id === id));
}

/** What `work` answers is done goes; answers whether anything did. */
async function eachAside(
  held: HeldWorkspace,
  work: (service: EngineService, identity: Identity, changedAt: number) => Promise<boolean>,
): Promise<boolean> {
  const { copy, home } = held;
  let isAnyDone = false;
  for (const name of copy.aside) {
    const changedAt = copy.changedAt(name);
    try {
      const service = await EngineService.open(home, name);
      let isDone = false;
      try {
        isDone = await work(service, await readIdentity(service.database), changedAt);
      } finally {
        service.close();
        copy.setChangedAt(name, changedAt);
      }
      if (isDone) copy.removeAside(name);
      isAnyDone ||= isDone;
    } catch (error) {
      reportFault(error);
      held.say('kept-aside');
    }
  }
  return isAnyDone;
}
