import { randomUUID } from 'node:crypto';
import { reportFault } from '../../report-fault';
import { FailureError } from '../../../../shared/contract/failure';
import { readHeader, type ContainerHeader } from '../container-header';
import { changeIdentity } from '../identity';
import { claimFor } from './claim-for';
import type { HeldWorkspace } from './held-workspace';
import type { HostParts } from './host-parts';
import { sealBackups } from './seal-backups';
import { emptyWorkspace } from './switching';

export interface OpenHow {
  readonly secret?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly remember?: boolean | undefined;
}

export async function openFile(parts: HostParts, path: string, how: OpenHow): Promise<void> {
  const { held, saving, switching, passphrases } = parts;
  if (path === held.copy.pointer.path && !held.waiting && held.readOnly === null) return;
  const header = await readHeader(path);
  const key = await passphrases.keyFor(path, header, how.secret);
  const { claim, readOnly } = claimFor(path, how.readOnly ?? false);
  try {
    await switching.adopt({ path, key, claim, readOnly, isSaved: true, unpackFrom: path });
  } catch (error) {
    if (claim !== held.claim) claim?.release();
    throw error;
  }
  if (how.remember && key) await passphrases.remember(header.id, key);
  held.isRemembered = key !== null && (await held.keychain.has(header.id));
  held.audit.append('opened', path, { readOnly, locked: key !== null, ...logOf(held, header) });
  if (readOnly === null) await saving.backUp(true);
  if (key) await sealBackups(held, null);
  held.tell();
}

/** A file of its own for what is open; a copy of a file is a workspace of its own, with backups of its own. */
export async function saveAs({ held, saving }: HostParts, path: string): Promise<void> {
  const isSame = path === held.copy.pointer.path;
  const { claim, readOnly } = isSame
    ? { claim: held.claim, readOnly: null }
    : claimFor(path, false, 'must-write');
  if (readOnly) throw new FailureError({ kind: 'workspace', problem: 'read-only', path });
  const { identity } = held;
  try {
    if (!isSame && held.copy.pointer.path !== null)
      held.identity = await changeIdentity(held.service.database, { id: randomUUID() });
    await saving.write(path);
  } catch (error) {
    if (identity && held.identity !== identity)
      held.identity = await changeIdentity(held.service.database, { id: identity.id });
    if (claim !== held.claim) claim?.release();
    throw error;
  }
  if (claim !== held.claim) held.claim?.release();
  if (!isSame) held.isRemembered = false;
  held.claim = claim;
  held.readOnly = null;
  held.audit.append('saved-as', path);
  await saving.backUp(true);
  held.tell();
}

/** Saves, closes and wipes a locked workspace; from then on only its passphrase brings it back. */
export async function lockNow({ held, saving, switching }: HostParts): Promise<void> {
  const { path } = held.copy.pointer;
  if (!held.key || path === null) return;
  await saving.saveIfNeeded();
  held.audit.append('locked', path);
  await switching.adopt(emptyWorkspace);
  held.waitFor(path);
  held.tell();
}

/** What the user sees when the program is left: everything is in the file, and nothing of a locked one lies about. */
export async function close({ held, saving, switching }: HostParts): Promise<void> {
  saving.stopTimer();
  await switching.allDone();
  const isSaved = await saving.saveIfNeeded().then(
    () => true,
    () => false,
  );
  // Where the file cannot be written its backups still can, sealed as it is.
  if (!isSaved) await saving.backUp(false).catch(reportFault);
  held.engine?.close();
  held.engine = null;
  held.claim?.release();
  if (held.key) held.copy.wipe();
  held.copy.note({ isClosed: true });
  held.audit.append('closed', held.name);
}

/** The activity log of this machine must still hold what it held when the file was saved here. */
function logOf({ audit }: HeldWorkspace, { log }: ContainerHeader): { log?: string } {
  if (!log || log.first !== audit.end?.first) return {};
  return audit.holds(log.length, log.last) ? {} : { log: 'differs' };
}
