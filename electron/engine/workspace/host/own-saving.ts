import { readHeader } from '../container-header';
import { isSameStamp, stampOf, type Pointer } from '../working-copy';
import type { HeldWorkspace } from './held-workspace';

/**
 * Whether a file is still what was last written or read here. Its number tells: sizes and times agree by chance, and other
 * times come from a stick or a cloud folder. They count only where there is no number. A later saving of this workspace by
 * this user on this computer is our own too, though it could not be noted.
 */
export async function isOwnSaving(
  { audit, identity }: HeldWorkspace,
  path: string,
  { stamp, saveId, writing, savedAt }: Pointer,
): Promise<boolean> {
  if (stamp === null && saveId === null) return true;
  const header = await readHeader(path).catch(() => null);
  if (header === null || saveId === null) return isSameStamp(stampOf(path), stamp);
  if (header.saveId === saveId || header.saveId === writing) return true;
  const isOurs = header.id === identity?.id && header.log?.owner === audit.owner;
  return isOurs && savedAt !== null && header.savedAt > savedAt;
}
