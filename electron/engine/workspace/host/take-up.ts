import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { openingFailure } from '../../database/opening-failure';
import type { EngineService } from '../../engine-service';
import { headerIfReadable, readHeader } from '../container-header';
import { changeIdentity, readIdentity } from '../identity';
import { stampOf, type Pointer } from '../working-copy';
import { toFailure } from '../../to-failure';
import { claimAgain } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { HostParts } from './host-parts';
import { openFile } from './opening';
import { openPatiently } from './open-patiently';
import { isOwnSaving } from './own-saving';
import { isOlder } from './numbered-states';
import { sealAside } from './seal-aside';
import { idOfCopy, separateCopy } from './separate-copy';
import { tellSheetMissing, tellSheetMissingAgain, wasSealing } from './sheet-missing';
import { emptyWorkspace } from './switching';
import { takeUpFound } from './take-up-found';
import { tellKept, withoutWorkingCopy, type Kept } from './without-working-copy';

/**
 * At the start: what was open is open again, what a crash left unsaved is saved, and what could not be is in the backups.
 * Fails where it can be done later: then nothing has changed.
 */
export async function takeUp(parts: HostParts): Promise<void> {
  const { held } = parts;
  const kept = await takeUpNoted(parts);
  const isAnyAdded = await sealAside(held);
  if (isAnyAdded) held.say('in-backups', 'last');
  if (held.copy.aside.length > 0) held.say('kept-aside', 'last');
  if (kept !== null) tellKept(held, kept);
  tellSheetMissingAgain(held);
}

async function takeUpNoted(parts: HostParts): Promise<Kept | null> {
  const { held } = parts;
  const changedAt = held.copy.changedAt(held.copy.pointer.database);
  if (held.copy.isNoteLost && (await takeUpFound(parts)) === 'waits') return null;
  held.copy.keepLater();
  await settleWriting(held);
  const { pointer } = held.copy;
  if (pointer.path !== null && (await isSealed(pointer, pointer.path))) {
    await takeUpLocked(parts, pointer.path, pointer);
    return null;
  }
  held.copy.tryToNote({ isClosed: false });
  held.copy.wipeRest();
  if (held.copy.isDatabaseGone) return withoutWorkingCopy(parts, 'gone');
  try {
    held.engine = await openPatiently(held.home, pointer.database);
    if (!(await isOlder(held.engine.database, pointer))) {
      await takeUpOpened(parts, held.engine, pointer, changedAt);
      return null;
    }
  } catch (error) {
    held.engine?.close();
    held.engine = null;
    const failure = error instanceof FailureError ? error : openingFailure(error, pointer.database);
    // Of another program is only what a later one of ours has written.
    if (failure && failure.failure.kind !== 'workspace' && !held.setsAside) throw failure;
    return withoutWorkingCopy(parts, failure ?? error);
  }
  held.engine.close();
  held.engine = null;
  return withoutWorkingCopy(parts, 'older');
}

async function takeUpOpened(
  parts: HostParts,
  engine: EngineService,
  pointer: Pointer,
  changedAt: number,
): Promise<void> {
  const { held, saving } = parts;
  held.identity = await readIdentity(engine.database);
  held.savedChanges = engine.database.changes;
  held.numberedChanges = held.savedChanges;
  await held.learnContent();
  if (engine.database.notUnderstood.size > 0) held.say('not-understood');
  held.audit.append('started', pointer.path);
  if (pointer.waiting !== null) held.waiting = { path: pointer.waiting };
  if (pointer.path !== null) await takeUpFile(parts, pointer.path, pointer, changedAt);
  else if (!pointer.isClosed) await saving.backUp(true).catch(() => undefined);
}

/** What the note says, or the file, where a colleague or a saving that could not be noted has put a passphrase on it. */
async function isSealed({ isLocked, isSealing }: Pointer, path: string): Promise<boolean> {
  return isLocked || isSealing || (await headerIfReadable(path))?.lock != null;
}

/** A saving that became the file, though that could not be noted any more, is noted now; while the file is away it waits. */
async function settleWriting({ copy, audit }: HeldWorkspace): Promise<void> {
  const { path, writing, isLocked } = copy.pointer;
  if (path === null || writing === null) return;
  const header = await headerIfReadable(path);
  if (header === null) return;
  if (header.saveId !== writing) {
    copy.tryToNote({ writing: null, isSealing: false });
    return;
  }
  const { savedAt, saveId, lock } = header;
  copy.tryToNote({ stamp: stampOf(path), savedAt, saveId, writing: null, isLocked: lock !== null });
  if (isLocked && lock === null) audit.append('passphrase-removed', path, { interrupted: true });
}

/** In clear it must not lie about, unless it is the only place of what was changed. */
async function takeUpLocked(parts: HostParts, path: string, was: Pointer): Promise<void> {
  const { held, switching } = parts;
  const header = await headerIfReadable(path);
  const isSheetMissing = header !== null && wasSealing(held, path, header);
  // Whether the file has its new passphrase is not known while it is away.
  const isUnsure = was.isSealing && was.writing !== null;
  // Its medium, or a cloud folder, may have an older one than was written, or a colleague a later one.
  const isInFile = was.isSaved && header !== null && header.saveId === was.saveId;
  const isOnlyRead = was.isSaved && was.isReadOnly;
  if (isUnsure || !(isInFile || isOnlyRead || was.isKept)) held.copy.putAside('locked');
  else held.copy.wipe();
  await switching.adopt({ ...emptyWorkspace, isLeft: true, needsNoRoom: true, waits: path });
  if (header === null && was.isSealing)
    held.copy.tryToNote({ isSealing: true, writing: was.writing, saveId: was.saveId });
  if (held.copy.aside.length > 0) held.say('kept-aside');
  else if (!was.isClosed) held.say('wiped');
  if (isSheetMissing) tellSheetMissing(held, path, header);
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
  changedAt: number,
): Promise<void> {
  const own = claimAgain(path, was.isReadOnly);
  held.claim = own.claim;
  held.readOnly = own.readOnly;
  const isSure = was.isSaved && was.isClosed;
  if (own.readOnly === 'missing') return;
  const isSame = isOwnSaving(path, await headerIfReadable(path), was);
  if (isSame) await takeNumberBack(held, path);
  if (isSure) {
    // The file is another one since: it is what counts.
    if (isSame) return;
    const savedAt = was.savedAt ?? new Date(changedAt).toISOString();
    const isBackedUp = (await held.backups.list(held.id)).some((each) => each.savedAt === savedAt);
    if (!isBackedUp) await saving.backUp(false, savedAt).catch(reportFault);
    try {
      await switching.adopt({ ...emptyWorkspace, path, ...own, unpackFrom: path });
    } catch (error) {
      // What is open is not what lies there: it stays beside, should anything be changed.
      held.failure = toFailure(error);
      held.say('replaced-unreadable');
      held.audit.append('opened', path, { replaced: true, unreadable: true });
      return;
    }
    await separateCopy({ held, saving, switching, passphrases }, path, await readHeader(path));
    held.say('replaced');
    held.audit.append('opened', path, { replaced: true });
    return;
  }
  if (isSame && !was.isSaved) {
    held.say('recovered');
    held.audit.append('recovered', path);
  }
  held.copy.tryToNote({ isSaved: false });
  await saving.saveIfNeeded().catch(() => undefined);
}

/** A new number that was given for another file, which a sudden end kept from being written, goes again. */
async function takeNumberBack(held: HeldWorkspace, path: string): Promise<void> {
  const { id } = await readHeader(path).catch(() => held);
  if (id !== held.id && held.id !== idOfCopy(id, path))
    held.identity = await changeIdentity(held.service.database, { id });
}
