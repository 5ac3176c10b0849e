import type { ContainerHeader } from '../container-header';
import { isSameStamp, stampOf, type Pointer } from '../working-copy';

/**
 * Whether a file is still what was last written or read here. Its number tells: sizes and times agree by chance, and other
 * times come from a stick or a cloud folder. They count only where there is no number.
 */
export function isOwnSaving(
  path: string,
  header: ContainerHeader | null,
  { stamp, saveId, writing }: Pointer,
): boolean {
  if (stamp === null && saveId === null) return true;
  if (header === null || saveId === null) return isSameStamp(stampOf(path), stamp);
  return header.saveId === saveId || header.saveId === writing;
}
