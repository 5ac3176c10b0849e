import { createHash } from 'node:crypto';
import { isSameFile } from '../../publish/source-files';
import { type ContainerHeader, headerIfReadable } from '../container-header';
import { changeIdentity } from '../identity';
import type { HostParts } from './host-parts';

/**
 * A copy of a file is a workspace of its own, and so is one whose tables say that it is another than its head says. Its
 * number follows from where it lies, so that one that is only read has the same the next time.
 */
export async function separateCopy(
  { held, saving }: HostParts,
  path: string,
  header: ContainerHeader,
): Promise<void> {
  const known = held.backups.fileOf(held.id);
  const isCopy =
    known !== null && !isSameFile(known, path) && (await headerIfReadable(known))?.id === held.id;
  if (header.id === held.id && !isCopy) return;
  held.identity = await changeIdentity(held.service.database, { id: idOfCopy(header.id, path) });
  if (held.readOnly === null) await saving.noteChanges();
  else held.savedChanges = held.service.database.changes;
  held.copy.tryToNote({ id: held.id });
}

/** A number in the form of a version 4 UUID. */
export function idOfCopy(id: string, path: string): string {
  const hex = createHash('sha256').update(`${id}\n${path}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
