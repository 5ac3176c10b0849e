import { reportFault } from '../../report-fault';
import { EngineService } from '../../engine-service';
import { readIdentity, type Identity } from '../identity';
import { headerIfReadable } from '../container-header';
import { holdsAnything, type HeldWorkspace } from './held-workspace';
import { lockedFileOf } from './locked-file';
import { savingOf } from './numbered-states';
import { reviveDamaged } from './revive-damaged';
import { packDatabase } from './saving';

/**
 * What could be saved nowhere when a workspace was locked or left, or could not be opened at an earlier start, becomes a
 * backup of its workspace, of the time when it was changed last: of the open one sealed as that is now, of another one in
 * clear where that has no passphrase; else it waits for it. Answers whether any did. What holds nothing, or nothing that is
 * not saved already, goes.
 */
export async function sealAside(held: HeldWorkspace, key = held.key): Promise<boolean> {
  await reviveDamaged(held);
  return eachAside(held, async (service, identity, changedAt, name) => {
    const { id, origin } = identity;
    if (!(await holdsAnything(service, identity))) return 'nothing';
    if (await isSavedAlready(held, id, service, name)) return 'nothing';
    const isOpen = held.engine !== null && id === held.identity?.id;
    if (!isOpen && (held.copy.isOfLocked(name) || (await isLockedNow(held, id)))) return 'waits';
    const savedAt = new Date(changedAt).toISOString();
    const about = { ...held.about, id, savedAt, ...(origin === undefined ? {} : { origin }) };
    await held.backups.keepAside(id, (target) =>
      packDatabase(held.copy, service.database, target, about, isOpen ? key : null),
    );
    return 'added';
  });
}

async function isLockedNow(held: HeldWorkspace, id: string): Promise<boolean> {
  const [newest] = await held.backups.list(id);
  return newest?.isLocked === true || (await lockedFileOf(held, id)) !== null;
}

/** Whether the file, or a backup, is the very saving that the database holds, and nothing was changed since. */
async function isSavedAlready(
  { backups }: HeldWorkspace,
  id: string,
  { database }: EngineService,
  name: string,
): Promise<boolean> {
  const saving = await savingOf(database, name);
  if (saving === null) return false;
  const file = backups.fileOf(id);
  const header = file === null ? null : await headerIfReadable(file);
  return header?.saveId === saving || (await backups.savings(id)).has(saving);
}

/** Deletes what was put aside of a workspace that is deleted. */
export async function removeAside(held: HeldWorkspace, id: string): Promise<void> {
  await eachAside(held, (_service, identity) => Promise.resolve(identity.id === id ? 'nothing' : 'waits'));
}

/** What has become a backup, or holds `nothing` that is not elsewhere, goes; answers whether anything has become one. */
async function eachAside(
  held: HeldWorkspace,
  work: (
    service: EngineService,
    identity: Identity,
    changedAt: number,
    name: string,
  ) => Promise<'added' | 'nothing' | 'waits'>,
): Promise<boolean> {
  const { copy, home } = held;
  let isAnyAdded = false;
  for (const name of copy.aside) {
    if (copy.isHalf(name)) continue;
    const changedAt = copy.changedAt(name);
    try {
      const service = await EngineService.open(home, name);
      let done: 'added' | 'nothing' | 'waits' = 'waits';
      try {
        done = await work(service, await readIdentity(service.database), changedAt, name);
      } finally {
        service.close();
        copy.setChangedAt(name, changedAt);
      }
      if (done !== 'waits') copy.remove(name);
      isAnyAdded ||= done === 'added';
    } catch (error) {
      reportFault(error);
      held.say('kept-aside');
    }
  }
  return isAnyAdded;
}
