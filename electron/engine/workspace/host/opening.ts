import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { isSameFile } from '../../publish/source-files';
import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { headerIfReadable, readHeader, type ContainerHeader } from '../container-header';
import { changeIdentity } from '../identity';
import { claimFor } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { HostParts } from './host-parts';
import { isProblem } from './is-problem';
import { isOwnSaving } from './own-saving';
import { wipeRemains } from './remains';
import { sealBackups } from './seal-backups';
import { sealAside } from './seal-aside';
import { tellSheetMissing, tellSheetMissingAgain, wasSealing } from './sheet-missing';
import { refuseLocked } from './refuse-locked';
import { separateCopy } from './separate-copy';
import { emptyWorkspace } from './switching';

export interface OpenHow {
  readonly secret?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly remember?: boolean | undefined;
}

export async function openFile(parts: HostParts, asked: string, how: OpenHow): Promise<void> {
  const path = realPath(asked);
  const { held, saving, switching, passphrases } = parts;
  const open = held.copy.pointer.path;
  const isOpen = open !== null && !held.waiting && isSameFile(open, path);
  if (isOpen) {
    // Another one may have been put in its place since.
    const isOurs = !existsSync(path) || isOwnSaving(path, await headerIfReadable(path), held.copy.pointer);
    if (held.readOnly === null && isOurs) return;
    if (held.readOnly === 'missing' && (await isBack(parts, open))) return;
  }
  const header = await readHeader(path);
  const key = await passphrases.keyFor(path, header, how.secret);
  const isSheetMissing = wasSealing(held, path, header);
  const { claim, readOnly } = claimFor(path, how.readOnly ?? false);
  held.forgetEvents();
  try {
    await switching.adopt({ ...emptyWorkspace, path, key, claim, readOnly, unpackFrom: path });
  } catch (error) {
    // The one before, of this very program, has given way to it.
    if (isOpen && held.claim !== null && held.copy.pointer.path === open) held.claim = claim;
    else if (claim !== held.claim) claim?.release();
    const isKept = key !== null && how.secret === undefined && isProblem(error, 'damaged');
    if (!isKept) throw error;
    // A key that the keychain has kept from before another passphrase was set opens nothing.
    await held.keychain.forget(header.id);
    throw new FailureError({ kind: 'workspace', problem: 'needs-passphrase', path }, { cause: error });
  }
  held.audit.append('opened', path, { readOnly, locked: key !== null, ...logOf(held, header) });
  await separateCopy(parts, path, header);
  if (how.remember && key) await passphrases.remember(held.id, key);
  held.isRemembered = key !== null && (await held.keychain.has(held.id));
  if (await sealAside(held)) held.say('in-backups');
  if (key) await wipeRemains(held, held.id, 'past-reading');
  const backups = await held.backups.list(held.id);
  // One that a clock ahead has dated says nothing.
  const now = new Date().toISOString();
  const isNewer = backups.some(({ savedAt }) => savedAt > header.savedAt && savedAt <= now);
  if (isNewer) held.say('backup-newer');
  if (isSheetMissing) tellSheetMissing(held, path, header);
  else tellSheetMissingAgain(held);
  // It is open, whether there is room for a backup or not; one that is newer is not thinned away for it.
  if (readOnly === null && !isNewer) await saving.backUp(true).catch(reportFault);
  if (key) await sealBackups(held, null);
  held.tell();
}

/** The file of what is open was away and is there again: what could not be saved goes into it, or beside it. */
async function isBack({ held, saving }: HostParts, path: string): Promise<boolean> {
  if (held.copy.pointer.isSaved && !held.hasUnsavedChanges) return false;
  const { claim, readOnly } = claimFor(path, false);
  held.claim = claim;
  held.readOnly = readOnly;
  await saving.saveIfNeeded().catch(() => undefined);
  held.tell();
  return true;
}

/** A file of its own for what is open; a copy of a file is a workspace of its own, with backups of its own. */
export async function saveAs({ held, saving }: HostParts, asked: string): Promise<void> {
  const { path: open } = held.copy.pointer;
  const isSame = open !== null && isSameFile(open, asked);
  const path = isSame ? open : realPath(requireWorkspaceEnding(asked));
  if (!isSame) await refuseLocked(path, held.key);
  // Open to be read only, it has no claim yet, and a colleague may have.
  const { claim, readOnly } =
    isSame && held.readOnly === null
      ? { claim: held.claim, readOnly: null }
      : claimFor(path, false, 'must-write');
  if (readOnly) throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
  const { identity, claim: before } = held;
  try {
    if (!isSame && held.copy.pointer.path !== null)
      held.identity = await changeIdentity(held.service.database, { id: randomUUID() });
    await (isSame ? saving.writeUnlessOther(path) : saving.write(path));
  } catch (error) {
    if (identity && held.identity !== identity)
      held.identity = await changeIdentity(held.service.database, { id: identity.id });
    if (claim !== held.claim) claim?.release();
    throw error;
  }
  if (held.copy.pointer.path !== path) {
    // Another file lies there by now; a conflict has put ours beside it, under a claim of its own.
    if (claim !== before) claim?.release();
    held.readOnly = null;
    held.tell();
    return;
  }
  if (claim !== held.claim) held.claim?.release();
  if (!isSame) held.isRemembered = false;
  held.claim = claim;
  held.readOnly = null;
  held.audit.append('saved-as', path);
  // It is saved, whether there is room for a backup or not.
  await saving.backUp(true).catch(reportFault);
  held.tell();
}

/** Saves, closes and wipes a locked workspace; from then on only its passphrase brings it back. */
export async function lockNow({ held, switching }: HostParts): Promise<void> {
  const { path } = held.copy.pointer;
  if (!held.key || path === null) return;
  // What cannot be saved goes into a backup, sealed alike, and the next opening tells of it.
  const aside = held.copy.aside.length;
  await switching.adopt({ ...emptyWorkspace, waits: path, needsNoRoom: true });
  held.audit.append('locked', path);
  if (held.copy.aside.length > aside) held.say('kept-aside');
  held.tell();
}

/** What the user sees when the program is left: everything is in the file, and nothing of a locked one lies about. */
export async function close({ held, saving, switching }: HostParts): Promise<void> {
  saving.stopTimer();
  await switching.allDone();
  // Without a file the working copy is where it is kept.
  const isKept = held.copy.pointer.path === null || (await saving.saveOrBackUp());
  held.engine?.close();
  held.engine = null;
  held.claim?.release();
  if (held.key && isKept && held.copy.pointer.path !== null) held.copy.wipe();
  else if (held.key) held.copy.putAside('locked');
  try {
    held.copy.note({ isClosed: true });
  } catch (error) {
    // On a full disk: the next start takes it for a sudden end.
    reportFault(error);
  }
  held.audit.append('closed', held.name);
}

export function requireWorkspaceEnding(path: string): string {
  if (extname(path).toLowerCase() === '.bienche') return path;
  throw new FailureError({ kind: 'ending-unknown', path, endings: ['.bienche'] });
}

/** Where a link leads: one file is one workspace, however it is named. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The activity log of this machine must still hold what it held when the file was saved here. */
function logOf({ audit }: HeldWorkspace, { log }: ContainerHeader): { log?: string } {
  if (!log || !audit.isTakenUp) return {};
  if (log.first !== audit.end?.first) return log.owner === audit.owner ? { log: 'gone' } : {};
  return audit.holds(log.length, log.last) ? {} : { log: 'differs' };
}
