import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { EngineService } from '../../engine-service';
import { toFailure } from '../../to-failure';
import { readHeader } from '../container-header';
import { readIdentity } from '../identity';
import { isSameStamp, stampOf, type Pointer } from '../working-copy';
import { claimAgain } from './claim-for';
import type { HostParts } from './host-parts';
import { openFile } from './opening';
import { separateCopy } from './separate-copy';
import { emptyWorkspace } from './switching';

/** At the start: what was open is open again, and what a crash left unsaved is saved. */
export async function takeUp(parts: HostParts): Promise<void> {
  const { held, saving } = parts;
  const { pointer } = held.copy;
  if (pointer.isLocked && pointer.path !== null) {
    await takeUpLocked(parts, pointer.path, pointer.isClosed);
    return;
  }
  held.copy.note({ isClosed: false });
  held.copy.wipeRest();
  try {
    held.engine = await EngineService.open(held.home, pointer.database);
  } catch (error) {
    // Of another program is only what a later one of ours has written.
    if (error instanceof FailureError && error.failure.kind !== 'workspace') throw error;
    await withoutWorkingCopy(parts, error);
    return;
  }
  held.identity = await readIdentity(held.engine.database);
  held.savedChanges = held.engine.database.changes;
  held.audit.append('started', pointer.path);
  if (pointer.waiting !== null) held.waiting = { path: pointer.waiting };
  if (held.copy.aside.length > 0) held.event = 'kept-aside';
  if (pointer.path !== null) await takeUpFile(parts, pointer.path, pointer);
  else if (!pointer.isClosed && held.engine.roster) await saving.backUp(true).catch(() => undefined);
}

/** In clear it must not lie about; it was saved when it was changed. */
async function takeUpLocked(parts: HostParts, path: string, wasInOrder: boolean): Promise<void> {
  const { held, switching } = parts;
  held.copy.wipe();
  await switching.adopt({ ...emptyWorkspace, isLeft: true });
  held.waitFor(path);
  held.event = held.copy.aside.length > 0 ? 'kept-aside' : wasInOrder ? null : 'wiped';
  const isOpened = await openRemembered(parts, path).catch(() => false);
  if (!isOpened) held.audit.append('started', path, { locked: true });
}

async function openRemembered(parts: HostParts, path: string): Promise<boolean> {
  const { held } = parts;
  const header = await readHeader(path);
  if (!(await held.keychain.has(header.id))) return false;
  await held.turns.run(() => openFile(parts, path, {}));
  return true;
}

async function takeUpFile(
  { held, saving, switching, passphrases }: HostParts,
  path: string,
  was: Pointer,
): Promise<void> {
  const own = claimAgain(path, was.isReadOnly);
  held.claim = own.claim;
  held.readOnly = own.readOnly;
  const isSure = was.isSaved && was.isClosed;
  const isSame = isSameStamp(stampOf(path), was.stamp);
  if (!isSame && own.readOnly === 'missing') return;
  if (isSure) {
    // The file is another one since: it is what counts.
    if (isSame) return;
    await saving.backUp(false).catch(reportFault);
    const isTaken = await switching.adopt({ path, key: null, ...own, isSaved: true, unpackFrom: path }).then(
      () => true,
      () => false,
    );
    if (!isTaken) return;
    await separateCopy({ held, saving, switching, passphrases }, path, await readHeader(path));
    held.event = 'replaced';
    held.audit.append('opened', path, { replaced: true });
    return;
  }
  if (isSame && !was.isSaved) {
    held.event = 'recovered';
    held.audit.append('recovered', path);
  }
  held.copy.note({ isSaved: false });
  await saving.saveIfNeeded().catch(() => undefined);
}

/** The working copy itself is broken: its file, else an empty one, takes its place; the broken one is kept. */
async function withoutWorkingCopy({ held, switching }: HostParts, error: unknown): Promise<void> {
  reportFault(error);
  const { path, database } = held.copy.pointer;
  const kept = held.copy.keepDamaged();
  held.copy.note({ database, isSaved: true });
  const own = path === null ? null : claimAgain(path, false);
  await switching
    .adopt(
      own && path !== null ? { path, key: null, ...own, isSaved: true, unpackFrom: path } : emptyWorkspace,
    )
    .catch(async (reason: unknown) => {
      own?.claim?.release();
      await switching.adopt(emptyWorkspace);
      held.failure = toFailure(reason);
    });
  const problem = error instanceof FailureError ? 'newer' : 'damaged';
  held.failure ??= { kind: 'workspace', problem, path: kept };
  held.audit.append('repaired', path, { kept });
}
