import { headerIfReadable } from '../container-header';
import type { HeldWorkspace } from './held-workspace';

/** Where the file of a workspace lay, if that has a passphrase; else null. */
export async function lockedFileOf({ backups }: HeldWorkspace, id: string): Promise<string | null> {
  const file = backups.fileOf(id);
  if (file === null) return null;
  const [newest] = await backups.list(id);
  const header = await headerIfReadable(file);
  // A file that is out of reach, or another one by now, says nothing; its backups are sealed as it is.
  const isLocked = header?.id === id ? header.lock !== null : newest?.isLocked === true;
  return isLocked ? file : null;
}
