import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { EngineService } from '../../engine-service';
import { toFailure } from '../../to-failure';
import { readHeader } from '../container-header';
import { changeIdentity, readIdentity } from '../identity';
import type { Pointer } from '../working-copy';
import { claimAgain } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { HostParts } from './host-parts';
import { openFile } from './opening';
import { isOwnSaving } from './own-saving';
import { idOfCopy, separateCopy } from './separate-copy';
import { emptyWorkspace } from './switching';
import { takeUpFound } from './take-up-found';

/** At the start: what was open is open again, and what a crash left unsaved is saved. */
export async function takeUp(parts: HostParts): Promise<void> {
  const { held, saving } = parts;
  if (held.copy.isNoteLost && (await takeUpFound(parts)) === 'waits') return;
  const { pointer } = held.copy;
  if (pointer.path !== null && (await isLocked(pointer, pointer.path))) {
    await takeUpLocked(parts, pointer.path, pointer);
    return;
  }
  held.copy.tryToNote({ isClosed: false, isSealing: false, writing: null });
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
  await held.learnContent();
  held.audit.append('started', pointer.path);
  if (pointer.waiting !== null) held.waiting = { path: pointer.waiting };
  if (held.copy.aside.length > 0) held.event = 'kept-aside';
  if (pointer.path !== null) await takeUpFile(parts, pointer.path, pointer);
  else if (!pointer.isClosed) await saving.backUp(true).catch(() => undefined);
}

/** What was written last may be the file already, though that could not be noted any more: then the file tells. */
async function isLocked({ isLocked, writing }: Pointer, path: string): Promise<boolean> {
  if (writing === null) return isLocked;
  const header = await readHeader(path).catch(() => null);
  return header?.saveId === writing ? header.lock !== null : isLocked;
}

/** Whether the log tells of the passphrase that was set with that saving. */
function isSealingNoted({ audit }: HeldWorkspace, savedAt: string): boolean {
  try {
    return audit
      .page(0, 5)
      .rows.some(({ entry }) => entry?.event === 'passphrase-set' && entry.at >= savedAt);
  } catch {
    return true;
  }
}

/** In clear it must not lie about; it was saved when it was changed. */
async function takeUpLocked(parts: HostParts, path: string, was: Pointer): Promise<void> {
  const { held, switching } = parts;
  const header = await readHeader(path).catch(() => null);
  const isSheetMissing =
    was.isSealing && [was.writing ?? was.saveId, was.saveId].includes(header?.saveId ?? '');
  held.copy.wipe();
  await switching.adopt({ ...emptyWorkspace, isLeft: true });
  held.waitFor(path);
  held.event = held.copy.aside.length > 0 ? 'kept-aside' : was.isClosed ? null : 'wiped';
  if (isSheetMissing) {
    held.event = 'sheet-missing';
    if (!isSealingNoted(held, header?.savedAt ?? ''))
      held.audit.append('passphrase-set', path, { interrupted: true });
  }
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
  if (own.readOnly === 'missing') return;
  const isSame = await isOwnSaving(path, was);
  if (isSame) await takeNumberBack(held, path);
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

/** A new number that was given for another file, which a sudden end kept from being written, goes again. */
async function takeNumberBack(held: HeldWorkspace, path: string): Promise<void> {
  const { id } = await readHeader(path).catch(() => held);
  if (id !== held.id && held.id !== idOfCopy(id, path))
    held.identity = await changeIdentity(held.service.database, { id });
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
