import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FailureError } from '../../../../shared/contract/failure';
import { headerIfReadable, readHeader } from '../container-header';
import type { FileClaim } from '../file-claim';
import { isBesidePath } from './beside-path';
import { claimFor } from './claim-for';
import { isProblem } from './is-problem';
import { wipeRemains } from './remains';
import { removeAside } from './seal-aside';
import type { HostParts } from './host-parts';
import { emptyWorkspace } from './switching';

/**
 * Where the copies lie that conflicts and damage have put beside the file of the open workspace. One that says that it is
 * another workspace is none.
 */
export async function copiesBeside({ held }: HostParts): Promise<string[]> {
  const { path } = held.copy.pointer;
  if (path === null) return [];
  const copies: string[] = [];
  for (const name of namesIn(dirname(path)).filter((each) => isBesidePath(each, basename(path)))) {
    const copy = join(dirname(path), name);
    const header = await readHeader(copy).catch((error: unknown) =>
      isProblem(error, 'newer') ? 'newer' : null,
    );
    // A later program wrote it: no copy of what is open here.
    if (header === 'newer') continue;
    if (header === null || [header.id, header.origin].includes(held.id)) copies.push(copy);
  }
  return copies;
}

/**
 * The file, the copies beside it, its backups, its key and the working copy: nothing of it stays on this machine. What it is
 * called and which it is goes last, so that what a sudden end leaves can be deleted again.
 */
export async function deleteWorkspace(parts: HostParts, name: string): Promise<void> {
  const { held, switching } = parts;
  const { path } = held.copy.pointer;
  const expected = path === null ? '' : basename(path);
  if (name.normalize('NFC') !== expected.normalize('NFC'))
    throw new FailureError({ kind: 'workspace', problem: 'other-name', path: expected });
  const { id, readOnly } = held;
  const origin = held.identity?.origin;
  if (readOnly === 'in-use' || readOnly === 'no-writing')
    throw new FailureError({ kind: 'workspace', problem: 'read-only', path: expected });
  // A drive that is away keeps the file, whatever is deleted here.
  if (path !== null && !existsSync(dirname(path)))
    throw new FailureError({ kind: 'folder-missing', path: dirname(path) });
  const copies = await copiesBeside(parts);
  const files = [...copies, ...(path === null ? [] : [path])];
  // What a colleague has open stays, however it was opened here.
  const claims: (FileClaim | null)[] = [];
  try {
    for (const each of files) if (each !== path || !held.claim) claims.push(claimIfThere(each));
    for (const each of files) {
      const own = each === path ? null : await headerIfReadable(each);
      await removeFile(each);
      if (own === null || own.id === id) continue;
      await held.backups.removeAll(own.id);
      await held.keychain.forget(own.id);
    }
  } finally {
    for (const claim of claims) claim?.release();
  }
  await held.backups.removeAll(id);
  await held.keychain.forget(id);
  await switching.adopt({ ...emptyWorkspace, isLeft: true, needsNoRoom: true });
  await removeAside(held, id);
  const isAnyUnknown = await wipeRemains(held, id, 'with-it');
  // What it was before a conflict lies there under another number, which another file may have.
  const isOriginLeft = origin !== undefined && (await held.backups.all(origin)).length > 0;
  if (isAnyUnknown || isOriginLeft) held.say('remains');
  held.audit.append('deleted', path, copies.length > 0 ? { copies: copies.length } : {});
  held.tell();
}

function claimIfThere(path: string): FileClaim | null {
  return existsSync(path) ? claimFor(path, false, 'must-write').claim : null;
}

async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw new FailureError({ kind: 'file-busy', path }, { cause: error });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
